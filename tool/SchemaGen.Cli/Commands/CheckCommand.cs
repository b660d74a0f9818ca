using CommandLine;
using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Output;

namespace SchemaGen.Cli.Commands;

/// <summary>Says whether models, revisions and database agree.</summary>
[Verb("check", HelpText = "Say whether models, revisions and (where configured) the database agree; exit code 1 where not.")]
public sealed class CheckCommand : CommonOptions
{
    /// <summary>Whether to leave the database out.</summary>
    [Option("offline", HelpText = "Compare models and revisions only.")]
    public bool Offline { get; set; }

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var findings = await Agreement.FindAsync(workspace, Offline, cancellation);
        if (Format == OutputFormat.Json)
        {
            workspace.Terminal.Write(JsonOutput.Array(findings, (json, f) =>
            {
                json.WriteString("id", f.Id);
                json.WriteString("message", f.Message);
                json.WriteString("file", f.Source?.File);
                json.WriteNumber("line", f.Source?.Line ?? 0);
                json.WriteNumber("column", f.Source?.Column ?? 0);
            }));
        }
        else
        {
            findings.ToList().ForEach(f => workspace.Terminal.Write(f.ToString()));
        }

        if (findings.Count == 0)
        {
            workspace.Terminal.Say("models, revisions and database agree");
        }

        return findings.Count == 0 ? ExitCode.Done : ExitCode.Found;
    }
}
