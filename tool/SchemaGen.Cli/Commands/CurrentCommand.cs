using CommandLine;
using SchemaGen.Cli.Output;

namespace SchemaGen.Cli.Commands;

/// <summary>Says at which revision the database is.</summary>
[Verb("current", HelpText = "Say at which revision the database is.")]
public sealed class CurrentCommand : CommonOptions
{
    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var state = await workspace.Migrator(workspace.RequireConnection()).CurrentAsync(cancellation);
        var shown = state.Entries.Where(e => Verbose || state.Heads.Contains(e.Revision)).ToList();
        if (Format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Array(shown, (json, e) =>
            {
                json.WriteString("revision", e.Revision);
                json.WriteString("name", e.Name);
                json.WriteString("appliedAt", e.AppliedAt);
                json.WriteString("appliedBy", e.AppliedBy);
                json.WriteString("checksum", e.Checksum);
            }));
            return ExitCode.Done;
        }

        foreach (var entry in shown)
        {
            workspace.Terminal.Write(Verbose
                ? $"{entry.Revision}, {entry.Name}, applied at {entry.AppliedAt:u} by {entry.AppliedBy}{(entry.Duration is { } took ? $" in {took.TotalMilliseconds:F0} ms" : string.Empty)}"
                : $"{entry.Revision}, {entry.Name}");
        }

        if (state.Entries.Count == 0)
        {
            workspace.Terminal.Say("no revision is applied: the database is at base");
        }

        return ExitCode.Done;
    }
}
