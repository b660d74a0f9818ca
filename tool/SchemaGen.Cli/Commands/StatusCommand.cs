using CommandLine;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Status;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Says in one screen where models, revisions and database are, and what comes next.</summary>
[Verb("status", HelpText = "Say in one screen where models, revisions and database are, and what to do next.")]
[Example("status", "where am I?")]
[Example("status --offline", "without asking the database")]
public sealed class StatusCommand : CommonOptions
{
    /// <summary>Whether to leave the database out.</summary>
    [Option("offline", HelpText = "Do not ask the database.")]
    public bool Offline { get; set; }

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var status = await StatusReader.ReadAsync(workspace, Offline, cancellation);
        if (Format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Object(json =>
            {
                json.WriteStrings("heads", status.Heads);
                json.WriteNumber("revisions", status.Revisions);
                json.WriteString("database", status.Database);
                json.WriteStrings("applied", status.Applied);
                json.WriteStrings("pending", status.Pending);
                json.WriteStrings("differences", status.Differences);
                json.WriteString("next", status.Next);
            }));
        }
        else
        {
            workspace.Terminal.Payload(status.Text);
        }

        return ExitCode.Done;
    }
}
