using CommandLine;
using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Fleets;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Says whether models, revisions and database agree.</summary>
[Verb("check", HelpText = "Say whether models, revisions and (where configured) the database agree; exit code 1 where not.")]
[Example("check", "do models, revisions and database agree?")]
[Example("check --offline --format sarif --output schemagen.sarif", "without a database, as a file for code scanning")]
public sealed class CheckCommand : CommonOptions
{
    /// <summary>Whether to leave the database out.</summary>
    [Option("offline", HelpText = "Compare models and revisions only.")]
    public bool Offline { get; set; }

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text, json or sarif.")]
    public CheckFormat Format { get; set; }

    /// <summary>The file of the output.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Write the findings to a file; standard output has them as text then.")]
    public string? Output { get; set; }

    /// <summary>The databases or schemas that take the same revisions.</summary>
    [Option("targets", MetaValue = "WHERE", HelpText = FleetTargetsHelp.Text)]
    public string? Targets { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (Targets is not null)
        {
            RefuseWithTargets();
            var targets = await FleetTargets.ReadAsync(workspace, Targets, cancellation);
            var format = Format == CheckFormat.Json ? OutputFormat.Json : OutputFormat.Text;
            return await new FleetCheck(workspace, targets).RunAsync(format, cancellation);
        }

        var findings = await Agreement.FindAsync(workspace, Offline, cancellation);
        CheckReport report = new(findings, workspace.Host.CurrentDirectory);
        if (Output is { Length: > 0 } file)
        {
            OutputFile.Write(Path.GetFullPath(file, workspace.Host.CurrentDirectory), report.In(Format));
        }

        workspace.Terminal.Payload(report.In(Output is { Length: > 0 } ? CheckFormat.Text : Format));
        if (findings.Count == 0)
        {
            workspace.Terminal.Say("models, revisions and database agree");
        }

        return findings.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }

    private void RefuseWithTargets()
    {
        if (Offline || Output is { Length: > 0 } || Format == CheckFormat.Sarif)
        {
            throw new CommandException("--targets compares databases with the revisions, as text or json: "
                + "leave out --offline, --output and --format sarif");
        }
    }
}
