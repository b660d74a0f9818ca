using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Doctor;

/// <summary>Looks at the SDK, the project, and what is read of it.</summary>
/// <param name="workspace">The set-up.</param>
internal sealed class ProjectChecks(Workspace workspace)
{
    internal IEnumerable<DoctorCheck> All() =>
    [
        new("SDK", null, SdkAsync),
        new("project", "name the project or the folder of the models by --project or the key \"project\"", ProjectAsync),
        new("models", "mend what is named: docs/diagnostics has a page for each id", ModelsAsync),
    ];

    // A bare folder of classes is read without the SDK's programs.
    private async Task<IEnumerable<DoctorFinding>> SdkAsync(CancellationToken cancellation)
    {
        if (workspace.MSBuild == MSBuildUse.Never)
        {
            return [new("SDK", FindingState.Note, "MSBuild is not asked, because --no-msbuild or the key \"msbuild\" says so")];
        }

        var folder = Directory.Exists(workspace.Project) ? workspace.Project : Path.GetDirectoryName(workspace.Project)!;
        try
        {
            var answer = await CliWrap.Cli.Wrap("dotnet").WithArguments(["--version"]).WithWorkingDirectory(Directory.Exists(folder) ? folder : workspace.Host.CurrentDirectory)
                .WithEnvironmentVariables(v => v.Set("DOTNET_CLI_TELEMETRY_OPTOUT", "1").Set("DOTNET_NOLOGO", "1"))
                .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellation);
            return answer.IsSuccess
                ? [new("SDK", FindingState.Good, answer.StandardOutput.Trim())]
                : [new("SDK", FindingState.Bad, $"'dotnet --version' fails in {folder}: {string.Join(' ', (answer.StandardOutput + answer.StandardError).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(2))}") { Mend = "install the SDK that global.json asks for, or change global.json" }];
        }
        catch (Win32Exception)
        {
            return [new("SDK", FindingState.Note, "the command 'dotnet' is not on the PATH") { Mend = "install the .NET SDK, or read the project by --no-msbuild" }];
        }
    }

    private async Task<IEnumerable<DoctorFinding>> ProjectAsync(CancellationToken cancellation)
    {
        if (workspace.Settings.IsScript)
        {
            return [new("project", FindingState.Note, "no class is read, because the key \"schema\" names a script")];
        }

        if (workspace.IsWithoutSource)
        {
            return [new("project", FindingState.Note, "no class is read, because the folder of the configuration holds no source file")];
        }

        var inputs = await ProjectLoader.FindAsync(workspace.Project, workspace.MSBuild, cancellation);
        return
        [
            new("project", FindingState.Good, $"{inputs.Name} in {inputs.Directory}: {inputs.Sources.Count} source file{(inputs.Sources.Count == 1 ? string.Empty : "s")}, {inputs.References.Count} references"),
            .. inputs.Notes.Select(n => new DoctorFinding("project", FindingState.Note, n) { Mend = "'dotnet restore' it" }),
        ];
    }

    private async Task<IEnumerable<DoctorFinding>> ModelsAsync(CancellationToken cancellation)
    {
        var model = await workspace.ReadModelsAsync(cancellation);
        var declarations = model.Declarations;
        var tables = model.Schema.Count(o => o.Id.Kind == Table.ObjectKind);
        return tables + declarations.Count == 0
            ? [new("models", FindingState.Bad, "no class has [Table] or derives from DbContext, and no file of SQL declares anything") { Mend = $"add [Table] to a class of {workspace.Project}, or name another project by --project" }]
            : [new("models", FindingState.Good, $"{tables} table{(tables == 1 ? string.Empty : "s")} of classes, {declarations.Count} statement{(declarations.Count == 1 ? string.Empty : "s")} of {workspace.Settings.SchemaCommand ?? workspace.Settings.SchemaFile ?? workspace.Settings.Sql}")];
    }
}
