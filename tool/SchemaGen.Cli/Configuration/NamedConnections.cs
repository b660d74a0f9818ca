using System.Text.Json;
using SchemaGen.Cli.Projects;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Configuration;

/// <summary>The connection strings of the programs of a folder, by their names, as ASP.NET Core finds them: in the environment, in user secrets, in appsettings.json.</summary>
/// <param name="root">The folder of the configuration.</param>
/// <param name="project">The project or the folder of the models.</param>
/// <param name="environment">The variables of the environment.</param>
public sealed class NamedConnections(string root, string project, Func<string, string?> environment)
{
    /// <summary>What a connection begins with that is only the name of one.</summary>
    public const string Prefix = "name=";

    private const string Section = "ConnectionStrings";

    // One is meant for the tests or the users of another server, the usual one for the program.
    private static readonly string[] Usual = ["Default", "DefaultConnection", "Database", "Postgres", "PostgreSQL"];

    /// <summary>The name in a connection that is one; null for a connection that is written out.</summary>
    public static string? NameIn(string connection) =>
        connection.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && !connection.Contains(';', StringComparison.Ordinal) ? connection[Prefix.Length..].Trim() : null;

    /// <summary>The connection of a name.</summary>
    /// <exception cref="CommandException">Nothing has one, or two programs have different ones.</exception>
    public string Find(string name)
    {
        if (environment($"{Section}__{name}") is { Length: > 0 } given)
        {
            return given;
        }

        var found = Folders().Select(f => (Folder: f, Value: In(f, name))).Where(f => f.Value is not null).DistinctBy(f => f.Value).ToList();
        return found switch
        {
            [var only] => only.Value!,
            [] => throw new CommandException($"no connection string is called '{name}': there is none in the variable {Section}__{name}, in user secrets, or in an appsettings.json below {root}; add one, or give --connection"),
            _ => throw new CommandException($"the connection string '{name}' is another one in {found[0].Folder} and in {found[1].Folder}: set the variable {Section}__{name}, or give --connection"),
        };
    }

    /// <summary>The name that a first configuration takes; null where there is none of PostgreSQL, or several of which none is the usual one.</summary>
    public string? Guess()
    {
        var names = Folders().SelectMany(Values).Where(v => IsOfPostgres(v.Value)).Select(v => v.Key).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return names is [var only] ? only : Usual.FirstOrDefault(u => names.Contains(u, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsOfPostgres(string value) => value.StartsWith("postgres", StringComparison.OrdinalIgnoreCase)
        || (value.Contains("Host=", StringComparison.OrdinalIgnoreCase) && !value.Contains("://", StringComparison.Ordinal));

    private string? In(string folder, string name) =>
        Values(folder).FirstOrDefault(v => v.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { Length: > 0 } value ? value : null;

    // What comes later counts less: secrets, the settings of the environment, the settings of all.
    private IEnumerable<KeyValuePair<string, string>> Values(string folder)
    {
        var secrets = UserSecrets.Read(folder, environment).Where(s => s.Key.StartsWith(Section + ":", StringComparison.OrdinalIgnoreCase))
            .Select(s => KeyValuePair.Create(s.Key[(Section.Length + 1)..], s.Value));
        var stage = environment("ASPNETCORE_ENVIRONMENT") ?? environment("DOTNET_ENVIRONMENT") ?? "Development";
        return secrets.Concat(InFile(Path.Combine(folder, $"appsettings.{stage}.json"))).Concat(InFile(Path.Combine(folder, "appsettings.json")));
    }

    private static List<KeyValuePair<string, string>> InFile(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }

        try
        {
            using var json = JsonDocument.Parse(TextFile.Read(file), new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(Section, out var section) && section.ValueKind == JsonValueKind.Object
                ? [.. section.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => KeyValuePair.Create(p.Name, p.Value.GetString()!))]
                : [];
        }
        catch (JsonException e)
        {
            throw new CommandException($"{file}:{e.LineNumber + 1}: this is no valid JSON: {e.Message}", e);
        }
    }

    // That of the models, and those of the programs that are there besides.
    private IEnumerable<string> Folders() => (Directory.Exists(root) ? FoldersBelow.Find(root, "appsettings*.json") : [])
        .Select(f => Path.GetDirectoryName(f)!)
        .Prepend(root)
        .Prepend(Directory.Exists(project) ? project : Path.GetDirectoryName(project)!)
        .Distinct(StringComparer.Ordinal);
}
