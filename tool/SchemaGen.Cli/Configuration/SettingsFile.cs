using System.Text.Json;
using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Configuration;

/// <summary>Reads <c>schemagen.json</c>.</summary>
public static class SettingsFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "schemagen.json";

    private static readonly Dictionary<string, Func<Settings, string, Settings>> TextKeys = new(StringComparer.Ordinal)
    {
        ["connection"] = (s, v) => s with { Connection = v },
        ["scratch"] = (s, v) => s with { Scratch = v },
        ["project"] = (s, v) => s with { Project = v },
        ["migrations"] = (s, v) => s with { Migrations = v },
        ["sql"] = (s, v) => s with { Sql = v },
        ["templates"] = (s, v) => s with { Templates = v },
        ["schema"] = (s, v) => s with { Schema = v },
        ["privileges"] = (s, v) => s with { Privileges = OneOf(v, "ignore", "manage") },
        ["naming"] = (s, v) => s with { Naming = OneOf(v, "snake_case", "preserve") },
        ["comments"] = (s, v) => s with { Comments = OneOf(v, "attribute", "xml") },
        ["indexName"] = (s, v) => s with { IndexName = v },
        ["journalSchema"] = (s, v) => s with { JournalSchema = v },
        ["journalTable"] = (s, v) => s with { JournalTable = v },
    };

    private static readonly Dictionary<string, Func<Settings, ValueList<string>, Settings>> ListKeys = new(StringComparer.Ordinal)
    {
        ["schemas"] = (s, v) => s with { Schemas = Patterns(v) },
        ["managed"] = (s, v) => s with { Managed = Patterns(v) },
    };

    /// <summary>The keys that the file may have.</summary>
    public static IEnumerable<string> KnownKeys => TextKeys.Keys.Concat(ListKeys.Keys);

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

    /// <summary>What a file says.</summary>
    /// <exception cref="CommandException">It cannot be read; the message names the line.</exception>
    public static Settings Read(string file)
    {
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file} cannot be read: {e.Message}", e);
        }

        try
        {
            using var json = JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
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
        foreach (var property in root.EnumerateObject().Where(p => p.Name != "$schema" && p.Value.ValueKind != JsonValueKind.Null))
        {
            settings = Set(settings, property, $"{file}:{LineOf(property.Name, text)}");
        }

        return settings;
    }

    private static Settings Set(Settings settings, JsonProperty property, string place)
    {
        try
        {
            return (TextKeys.GetValueOrDefault(property.Name), ListKeys.GetValueOrDefault(property.Name)) switch
            {
                ({ } set, _) => set(settings, Text(property.Value)),
                (_, { } set) => set(settings, property.Value.ValueKind == JsonValueKind.Array ? [.. property.Value.EnumerateArray().Select(Text)] : [Text(property.Value)]),
                _ => throw new CommandException($"{place}: the key '{property.Name}' is not known; the keys are {string.Join(", ", KnownKeys)}"),
            };
        }
        catch (FormatException e)
        {
            throw new CommandException($"{place}: '{property.Name}' {e.Message}", e);
        }
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException("has to be a string");

    // Read here, so that a wrong one is told with its place.
    private static ValueList<string> Patterns(ValueList<string> texts)
    {
        foreach (var text in texts)
        {
            _ = new NamePattern(text);
        }

        return texts;
    }

    private static int LineOf(string key, string text)
    {
        var at = text.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        return at < 0 ? 1 : 1 + text.AsSpan(0, at).Count('\n');
    }

    private static string OneOf(string value, params string[] allowed) =>
        allowed.Contains(value) ? value : throw new FormatException($"is '{value}' and has to be one of {string.Join(", ", allowed)}");
}
