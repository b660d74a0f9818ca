using CommandLine;
using SchemaGen.Cli.Losses;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Applies revisions to the database.</summary>
[Verb("upgrade", HelpText = "Apply revisions to the database.")]
[Example("upgrade", "apply all that is missing")]
[Example("upgrade +1 --dry-run", "say which revision would be applied next")]
public sealed class UpgradeCommand : RunOptions
{
    /// <summary>How far.</summary>
    [Value(0, MetaName = "TARGET", Default = "head", HelpText = "head, heads, +N, a revision or the beginning of its id, branch@head; with --sql also FROM:TO.")]
    public string Target { get; set; } = "head";

    /// <summary>Whether to print the SQL only.</summary>
    [Option("sql", HelpText = "Print the SQL, journal and all, and touch no database.")]
    public bool Sql { get; set; }

    /// <summary>Whether to say only what would be run.</summary>
    [Option("dry-run", HelpText = "Say which revisions would be applied, and apply none.")]
    public bool DryRun { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (Sql)
        {
            workspace.Terminal.Script(workspace.Migrator(string.Empty).UpgradeScript(Target).TrimEnd());
            return ExitCode.Done;
        }

        var options = MigratorOptionsOf(workspace);
        Migrator migrator = new(options);
        var steps = await migrator.PlanUpgradeAsync(Target, cancellation);
        if (!DryRun)
        {
            await new RunLosses(workspace, options, "upgrade").RequireAsync(steps, Yes, cancellation);
            steps = await migrator.UpgradeAsync(Target, cancellation);
        }

        MigrationReport.Say(workspace, steps, DryRun);
        return ExitCode.Done;
    }
}
