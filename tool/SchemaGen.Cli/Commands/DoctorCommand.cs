using CommandLine;
using SchemaGen.Cli.Doctor;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Usage;

namespace SchemaGen.Cli.Commands;

/// <summary>Looks at all that the tool needs, and says what is wrong and what mends it.</summary>
[Verb("doctor", HelpText = "Look at all that the tool needs, and say what is wrong and what mends it; exit code 1 where something is.")]
[Example("doctor", "SDK, project, revisions, connection, privileges, scratch server, clock")]
[Example("doctor --connection postgresql://me@db.example.org/shop", "the same for another database")]
public sealed class DoctorCommand : CommonOptions
{
    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var found = await new SetupDoctor(workspace).FindAsync(cancellation);
        if (Format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Array(found, (json, f) =>
            {
                json.WriteString("subject", f.Subject);
                json.WriteString("state", UsageText.WordOf(f.State.ToString()));
                json.WriteString("text", f.Text);
                json.WriteString("mend", f.Mend);
            }));
        }
        else
        {
            found.Select(f => f.ToString()).ToList().ForEach(workspace.Terminal.Write);
        }

        return found.Any(f => f.State == FindingState.Bad) ? ExitCode.Found : ExitCode.Done;
    }
}
