using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>
/// Finds Npgsql's switch for older timestamps where a project turns it on and no source says it: the compiler, which reads sources alone,
/// would take other types for right.
/// </summary>
public static partial class RuntimeSwitches
{
    private const string Switch = "Npgsql.EnableLegacyTimestampBehavior";

    /// <summary>Tells of it; null where it is off, or where the source says it too.</summary>
    public static Diagnostic? Find(ProjectInputs inputs) =>
        FilesOf(inputs.Directory).Select(Find).FirstOrDefault(d => d is not null) is { } found && !IsInSource(inputs) ? found : null;

    /// <summary>Its name, where a project turns it on; null where it is off.</summary>
    public static string? WordIn(string project) => FilesOf(Path.GetDirectoryName(project)!).Any(f => Find(f) is not null) ? Switch : null;

    private static Diagnostic? Find(string file)
    {
        var text = File.Exists(file) ? TextFile.Read(file) : string.Empty;
        return TurnedOn().Match(text) is not { Success: true } match ? null : new(
            DiagnosticIds.UnreadFluentCall,
            $"{Switch} is turned on here, which changes the types of DateTime and is read from source alone: "
                + $"write AppContext.SetSwitch(\"{Switch}\", true) where the program starts",
            new(file, text.AsSpan(0, match.Index).Count('\n') + 1, match.Index - text.LastIndexOf('\n', match.Index)));
    }

    private static IEnumerable<string> FilesOf(string folder)
    {
        foreach (var project in Directory.EnumerateFiles(folder, "*.csproj").Append(Path.Combine(folder, "runtimeconfig.template.json")))
        {
            yield return project;
        }

        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return Path.Combine(at, "Directory.Build.props");
        }
    }

    private static bool IsInSource(ProjectInputs inputs) =>
        inputs.Sources.Any(f => Encoding.UTF8.GetString(TextFile.ReadBytes(f)).Contains(Switch, StringComparison.Ordinal))
        || inputs.Projects.Any(IsInSource);

    // <RuntimeHostConfigurationOption Include="..." Value="true" /> with its attributes in any order, and "...": true.
    [GeneratedRegex("""<RuntimeHostConfigurationOption\b(?=[^>]*["']Npgsql\.EnableLegacyTimestampBehavior["'])(?=[^>]*Value\s*=\s*["']true["'])|"Npgsql\.EnableLegacyTimestampBehavior"\s*:\s*true""", RegexOptions.IgnoreCase)]
    private static partial Regex TurnedOn();
}
