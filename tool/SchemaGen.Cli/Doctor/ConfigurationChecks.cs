using System.Reflection;
using System.Runtime.InteropServices;
using SchemaGen.Cli.Configuration;

namespace SchemaGen.Cli.Doctor;

/// <summary>Looks at the tool and its configuration, and at where each value comes from.</summary>
/// <param name="workspace">The set-up.</param>
internal sealed class ConfigurationChecks(Workspace workspace)
{
    internal IEnumerable<DoctorCheck> All() =>
    [
        DoctorCheck.Of("tool", null, () => [new("tool", FindingState.Good,
            $"dotnet-schemagen {typeof(App).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}")]),
        DoctorCheck.Of("configuration", null, Configuration),
        DoctorCheck.Of("templates", $"make the folder, or take \"templates\" out of {SettingsFile.Name}", Templates),
    ];

    private IEnumerable<DoctorFinding> Configuration()
    {
        var file = workspace.ConfigurationFile;
        var found = workspace.Settings;
        yield return file is null
            ? new("configuration", FindingState.Note, $"there is no {SettingsFile.Name} in {found.Root} or above it: the defaults hold") { Mend = "'schemagen init' writes one" }
            : new("configuration", FindingState.Good, file);
        foreach (var (key, value) in new[] { ("project", workspace.Project), ("migrations", workspace.Migrations) })
        {
            yield return new("configuration", FindingState.Good, $"{key} is {value} ({workspace.OriginOf(key)})");
        }
    }

    private IEnumerable<DoctorFinding> Templates()
    {
        if (workspace.Settings.Templates is not { } folder)
        {
            yield break;
        }

        var full = Path.GetFullPath(folder, workspace.Settings.Root);
        if (!Directory.Exists(full))
        {
            throw new CommandException($"the folder {full} of the setting 'templates' is not there");
        }

        var replaced = Rendering.TemplateSet.Paths.Count(p => workspace.Templates.FileOf(p) is not null);
        var unknown = Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(full, f).Replace('\\', '/')).Except(Rendering.TemplateSet.Paths).ToList();
        yield return new("templates", FindingState.Good, $"{replaced} of the tool's templates {(replaced == 1 ? "is" : "are")} replaced by files of {full}");
        if (unknown.Count > 0)
        {
            yield return new("templates", FindingState.Note, $"{string.Join(", ", unknown)} {(unknown.Count == 1 ? "replaces" : "replace")} no template of the tool") { Mend = "'schemagen templates list' names the paths that there are" };
        }
    }
}
