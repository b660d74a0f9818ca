using CommandLine;
using SchemaGen.Cli.Exporting;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Writes the revisions as files of another runner.</summary>
[Verb("export", HelpText = "Write the revisions as files of another runner.")]
[Example("export --for flyway", "write them to the folder export, as Flyway names them")]
[Example("export --for golang-migrate --output db/migrations", "write them to a certain folder")]
public sealed class ExportCommand : CommonOptions
{
    /// <summary>The runner.</summary>
    [Option("for", MetaValue = "RUNNER", Required = true, HelpText = "flyway, golang-migrate, dbmate, evolve or liquibase.")]
    public string For { get; set; } = string.Empty;

    /// <summary>Where the files are written.</summary>
    [Option("output", MetaValue = "DIR", Default = "export", HelpText = "The folder, which may hold nothing else.")]
    public string Output { get; set; } = "export";

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var format = ExportFormat.All.FirstOrDefault(f => f.Name == For)
            ?? throw new CommandException($"--for takes {string.Join(", ", ExportFormat.All.Select(f => f.Name))}, not '{For}'");
        foreach (var name in new RevisionExport(workspace, format).Write(Path.GetFullPath(Output, workspace.Host.CurrentDirectory)))
        {
            workspace.Terminal.Say(Path.Combine(Output, name));
        }

        return Task.FromResult(ExitCode.Done);
    }
}
