using System.Text.Json;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Configuration;

/// <summary>Reads <c>schemagen.json</c>.</summary>
public static class SettingsFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "schemagen.json";

    private static readonly JsonDocumentOptions Form = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The nearest file in a folder or one above it, or null.</summary>
    public static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, Name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>Whether a file that can be read says a key.</summary>
    internal static bool Has(string file, string key)
    {
        using var json = JsonDocument.Parse(TextFile.Read(file), Form);
        return json.RootElement.TryGetProperty(key, out _);
    }

    /// <summary>What a file says.</summary>
    /// <exception cref="CommandException">It cannot be read; the message names the line.</exception>
    public static Settings Read(string file)
    {
        string text;
        try
        {
            text = TextFile.Read(file);
        }
        catch (MigrationException e)
        {
            throw new CommandException(e.Message, e);
        }

        try
        {
            using var json = JsonDocument.Parse(text, Form);
            return Read(json.RootElement, file, text);
        }
        catch (JsonException e)
        {
            throw new CommandException($"{file}:{e.LineNumber + 1}: this is no valid JSON: {e.Message}", e);
        }
    }

    private static Settings Read(JsonElement root, string file, string text)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new CommandException($"{file}:1: an object is expected: {{ \"connection\": \"...\" }}");
        }

        var settings = new Settings { Root = Path.GetDirectoryName(Path.GetFullPath(file))! };
        foreach (var property in root.EnumerateObject().Where(p => p.Name != "$schema"))
        {
            var isGroup = property.Value.ValueKind == JsonValueKind.Object;
            foreach (var (key, value) in isGroup ? property.Value.EnumerateObject().Select(p => ($"{property.Name}.{p.Name}", p.Value)) : [(property.Name, property.Value)])
            {
                settings = value.ValueKind == JsonValueKind.Null ? settings : Set(settings, (key, value), $"{file}:{LineOf(property.Name, text)}");
            }
        }

        return settings;
    }

    private static Settings Set(Settings settings, (string Key, JsonElement Value) property, string place)
    {
        try
        {
            var isList = property.Value.ValueKind == JsonValueKind.Array;
            return SettingKeys.Set(settings, property.Key, Texts(isList ? [.. property.Value.EnumerateArray()] : [property.Value]), isList);
        }
        catch (FormatException e)
        {
            throw new CommandException($"{place}: {e.Message}", e);
        }
    }

    private static ValueList<string>? Texts(IReadOnlyList<JsonElement> values) => values.All(v => v.ValueKind == JsonValueKind.String) ? [.. values.Select(v => v.GetString()!)] : null;

    private static int LineOf(string key, string text)
    {
        var at = text.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        return at < 0 ? 1 : 1 + text.AsSpan(0, at).Count('\n');
    }
}
