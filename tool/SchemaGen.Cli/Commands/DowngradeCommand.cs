using CommandLine;
using SchemaGen.Cli.Losses;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Takes revisions back.</summary>
[Verb("downgrade", HelpText = "Take revisions of the database back.")]
[Example("downgrade -1", "take the last revision back")]
[Example("downgrade base --dry-run", "say what would be taken back to the very beginning")]
public sealed class DowngradeCommand : RunOptions
{
    /// <summary>How far.</summary>
    [Value(0, MetaName = "TARGET", Required = true, HelpText = "-N, base, a revision or the beginning of its id; with --sql FROM:TO.")]
    public string Target { get; set; } = string.Empty;

    /// <summary>Whether to print the SQL only.</summary>
    [Option("sql", HelpText = "Print the SQL, journal and all, and touch no database.")]
    public bool Sql { get; set; }

    /// <summary>Whether to say only what would be run.</summary>
    [Option("dry-run", HelpText = "Say which revisions would be taken back, and take none.")]
    public bool DryRun { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (Sql)
        {
            workspace.Terminal.Script(workspace.Migrator(string.Empty).DowngradeScript(Target).TrimEnd());
            return ExitCode.Done;
        }

        var options = MigratorOptionsOf(workspace);
        Migrator migrator = new(options);
        var steps = await migrator.PlanDowngradeAsync(Target, cancellation);
        if (!DryRun)
        {
            await new RunLosses(workspace, options, "downgrade").RequireAsync(steps, Yes, cancellation);
            steps = await migrator.DowngradeAsync(Target, cancellation);
        }

        MigrationReport.Say(workspace, steps, DryRun);
        return ExitCode.Done;
    }
}
