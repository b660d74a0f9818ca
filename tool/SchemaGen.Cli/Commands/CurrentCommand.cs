using System.Text.Json;
using CommandLine;
using SchemaGen.Cli.Fleets;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Says at which revision the database is.</summary>
[Verb("current", HelpText = "Say at which revision the database is.")]
[Example("current", "the revision that the database is at")]
[Example("current -v --format json", "every applied revision, by whom and when, for programs")]
public sealed class CurrentCommand : CommonOptions
{
    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text or json.")]
    public OutputFormat Format { get; set; }

    /// <summary>The databases that take the same revisions.</summary>
    [Option("targets", MetaValue = "WHERE", HelpText = FleetTargetsHelp.Text)]
    public string? Targets { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (Targets is not null)
        {
            await FleetReport.PrintAsync(workspace, await FleetTargets.ReadAsync(workspace, Targets, cancellation), Format, cancellation);
            return ExitCode.Done;
        }

        var state = await workspace.Migrator(workspace.RequireConnection()).CurrentAsync(cancellation);
        if (state.WayOut is { } wayOut)
        {
            workspace.Terminal.Warn(wayOut);
        }

        var shown = state.Entries.Where(e => Verbose || e.State != JournalState.Applied || state.Heads.Contains(e.Revision)).ToList();
        if (Format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Array(shown, (json, e) =>
            {
                json.WriteString("revision", e.Revision);
                json.WriteString("name", e.Name);
                json.WriteString("appliedAt", e.AppliedAt);
                json.WriteString("appliedBy", e.AppliedBy);
                json.WriteString("checksum", e.Checksum);
                json.WriteString("state", e.State == JournalState.Applied ? "applied" : "interrupted");
                json.WriteString("stateSince", e.StateSince);
                if (e.State != JournalState.Applied)
                {
                    json.WriteString("interrupted", e.Command);
                    WriteProgress(json, e.Progress);
                }
            }));
            return ExitCode.Done;
        }

        foreach (var entry in shown)
        {
            workspace.Terminal.Write($"{entry.Revision}, {entry.Name}{(Verbose ? Applied(entry) : string.Empty)}{Interrupted(entry)}");
        }

        if (state.Entries.Count == 0)
        {
            workspace.Terminal.Say("no revision is applied: the database is at base");
        }

        return ExitCode.Done;
    }

    private static void WriteProgress(Utf8JsonWriter json, StatementProgress? progress)
    {
        if (progress is not null)
        {
            json.WriteNumber("statementsDone", progress.Done);
            json.WriteString("statement", progress.Statement);
            json.WriteString("statementSince", progress.At);
        }
    }

    private static string Applied(JournalEntry entry) => entry.State == JournalState.Upgrading
        ? $", by {entry.AppliedBy}"
        : $", applied at {entry.AppliedAt:u} by {entry.AppliedBy}{(entry.Duration is { } took ? $" in {took.TotalMilliseconds:F0} ms" : string.Empty)}";

    private static string Interrupted(JournalEntry entry) => entry.Interruption is { } interruption ? $", interrupted: {interruption}" : string.Empty;
}
