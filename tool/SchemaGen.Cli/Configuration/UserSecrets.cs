using System.Text.Json;
using System.Xml;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Configuration;

/// <summary>Reads the user secrets of a project (<c>dotnet user-secrets</c>): names with colons, as ASP.NET Core reads them.</summary>
public static class UserSecrets
{
    /// <summary>The secrets of a project; none where it has no <c>UserSecretsId</c>.</summary>
    public static IReadOnlyDictionary<string, string> Read(string project, Func<string, string?> environment)
    {
        Dictionary<string, string> secrets = new(StringComparer.OrdinalIgnoreCase);
        if (IdOf(project) is { } id && FileOf(id, environment) is { } file && File.Exists(file))
        {
            try
            {
                using var json = JsonDocument.Parse(TextFile.Read(file), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
                Flatten(json.RootElement, string.Empty, secrets);
            }
            catch (JsonException e)
            {
                throw new CommandException($"{file}:{e.LineNumber + 1}: this is no valid JSON: {e.Message}", e);
            }
        }

        return secrets;
    }

    private static string? IdOf(string project)
    {
        var file = Directory.Exists(project) ? Directory.EnumerateFiles(project, "*.csproj").FirstOrDefault() : project;
        if (file is null || !file.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) || !File.Exists(file))
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(TextFile.ReadBytes(file)));
            return reader.ReadToFollowing("UserSecretsId") ? reader.ReadElementContentAsString().Trim() : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? FileOf(string id, Func<string, string?> environment) => (environment("APPDATA"), environment("HOME")) switch
    {
        ({ Length: > 0 } data, _) => Path.Combine(data, "Microsoft", "UserSecrets", id, "secrets.json"),
        (_, { Length: > 0 } home) => Path.Combine(home, ".microsoft", "usersecrets", id, "secrets.json"),
        _ => null,
    };

    private static void Flatten(JsonElement element, string prefix, Dictionary<string, string> into)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    Flatten(property.Value, prefix.Length == 0 ? property.Name : $"{prefix}:{property.Name}", into);
                }

                break;
            case JsonValueKind.Null:
                break;
            default:
                into[prefix] = element.ToString();
                break;
        }
    }
}
