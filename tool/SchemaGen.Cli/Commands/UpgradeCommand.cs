using CommandLine;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Applies revisions to the database.</summary>
[Verb("upgrade", HelpText = "Apply revisions to the database.")]
[Example("upgrade", "apply all that is missing")]
[Example("upgrade +1 --dry-run", "run the next revision, say what it locks and how long it takes, and roll it back")]
public sealed class UpgradeCommand : RunOptions
{
    /// <summary>How far.</summary>
    [Value(0, MetaName = "TARGET", Default = "head", HelpText = "head, heads, +N, a revision or the beginning of its id, a day such as 2026-11-28, branch@head; with --sql also FROM:TO.")]
    public string Target { get; set; } = "head";

    /// <summary>Whether to print the SQL only.</summary>
    [Option("sql", HelpText = "Print the SQL, journal and all, and touch no database.")]
    public bool Sql { get; set; }

    /// <summary>Whether the printed SQL may run twice.</summary>
    [Option("idempotent", HelpText = "With --sql: print a script for psql that leaves out what is applied, and may run again.")]
    public bool Idempotent { get; set; }

    /// <summary>What to do with a revision that was merged in behind what is applied.</summary>
    [Option("out-of-order", MetaValue = "HOW", Default = OutOfOrder.Apply, HelpText = "What to do with a revision that is older than one which is applied, as after a merge: apply, warn or error.")]
    public OutOfOrder OutOfOrder { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        Check(Sql);
        if (Sql)
        {
            workspace.Terminal.Script(workspace.Migrator(string.Empty).UpgradeScript(Target, Idempotent).TrimEnd());
            return ExitCode.Done;
        }

        if (Idempotent)
        {
            throw new CommandException("--idempotent is of the script that --sql prints: give both");
        }

        Older = OutOfOrder;
        return await RunAsync(workspace, MigrationDirection.Upgrade, Target, cancellation);
    }
}
