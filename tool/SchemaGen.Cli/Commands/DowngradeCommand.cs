using CommandLine;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Takes revisions back.</summary>
[Verb("downgrade", HelpText = "Take revisions of the database back.")]
[Example("downgrade -1", "take the last revision back")]
[Example("downgrade base --plan", "say what would be taken back to the very beginning")]
public sealed class DowngradeCommand : RunOptions
{
    /// <summary>How far.</summary>
    [Value(0, MetaName = "TARGET", Required = true, HelpText = "-N, base, a revision or the beginning of its id, a day such as 2026-11-28; with --sql FROM:TO.")]
    public string Target { get; set; } = string.Empty;

    /// <summary>Whether to print the SQL only.</summary>
    [Option("sql", HelpText = "Print the SQL, journal and all, and touch no database.")]
    public bool Sql { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        Check(Sql);
        if (Sql)
        {
            workspace.Terminal.Script(workspace.Migrator(string.Empty).DowngradeScript(Target).TrimEnd());
            return ExitCode.Done;
        }

        return await RunAsync(workspace, MigrationDirection.Downgrade, Target, cancellation);
    }
}
