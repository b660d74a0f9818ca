using CommandLine;
using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Fleets;
using SchemaGen.Cli.Losses;
using SchemaGen.Cli.Output;
using SchemaGen.Core;
using SchemaGen.Core.Configuration;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>What the commands take that run revisions on a database.</summary>
public abstract class RunOptions : CommonOptions
{
    /// <summary>How long a statement may wait for a lock.</summary>
    [Option("lock-timeout", MetaValue = "TIME", HelpText = "How long a statement may wait for a lock, while others queue behind it: 5s, 500ms, 0 for ever (default: 5s).")]
    public string? LockTimeout { get; set; }

    /// <summary>How long a statement may take.</summary>
    [Option("statement-timeout", MetaValue = "TIME", HelpText = "How long a statement may take: 10min, 0 without limit (default: what the server says).")]
    public string? StatementTimeout { get; set; }

    /// <summary>How often what got no lock is tried again.</summary>
    [Option("retries", MetaValue = "N", HelpText = "How often a revision that got no lock is taken back and tried again (default: 10).")]
    public string? Retries { get; set; }

    /// <summary>How long to wait for another process.</summary>
    [Option("lock-wait", MetaValue = "TIME", HelpText = "How long to wait while another process migrates the database: 60s, forever, 0 (default: forever).")]
    public string? LockWait { get; set; }

    /// <summary>When sessions that hold a lock are ended.</summary>
    [Option("kill-blockers", MetaValue = "AFTER", HelpText = "End the sessions that hold a lock for which a statement has waited this long, such as 1min (default: none).")]
    public string? KillBlockers { get; set; }

    /// <summary>Whether all runs in one transaction.</summary>
    [Option("single-transaction", HelpText = "Run all revisions in one transaction, all or none.")]
    public bool SingleTransaction { get; set; }

    /// <summary>The role as which revisions run.</summary>
    [Option("role", MetaValue = "NAME", HelpText = "The role that owns what is made; the connection's role has to be a member of it (default: the connection's own).")]
    public string? Role { get; set; }

    /// <summary>Whether to say only what would be run.</summary>
    [Option("plan", HelpText = "Say which revisions would be run, and run none.")]
    public bool Plan { get; set; }

    /// <summary>Whether to run only where the database is what the history says.</summary>
    [Option("require-no-drift", HelpText = "Run nothing where the database is not as its revisions left it, and name what differs.")]
    public bool RequireNoDrift { get; set; }

    /// <summary>Whether to run all and take it back.</summary>
    [Option("dry-run", HelpText = "Run all in one transaction, say how long each statement took and which tables were locked, and roll it back.")]
    public bool DryRun { get; set; }

    /// <summary>The databases that take the same revisions.</summary>
    [Option("targets", MetaValue = "WHERE", HelpText = FleetTargetsHelp.Text)]
    public string? Targets { get; set; }

    /// <summary>How many of them at a time.</summary>
    [Option("parallel", MetaValue = "N", Default = 4, HelpText = "How many databases of --targets at a time.")]
    public int Parallel { get; set; } = 4;

    /// <summary>How many of them at all.</summary>
    [Option("first", MetaValue = "N", HelpText = "Only the first N databases of --targets, to see how it goes before the others follow.")]
    public int? First { get; set; }

    /// <summary>What the first have to answer before the others follow.</summary>
    [Option("canary-check", MetaValue = "SQL", HelpText = "A query that gives true on each of the --first N databases where the others may follow; else none of these is begun.")]
    public string? CanaryCheck { get; set; }

    /// <summary>Whether to begin no other once one has failed.</summary>
    [Option("stop-at-failure", HelpText = "Begin no other database of --targets once one has failed.")]
    public bool StopAtFailure { get; set; }

    /// <summary>The form of what is said.</summary>
    [Option("format", HelpText = "text, or json: each event as an object on a line of standard output.")]
    public OutputFormat Format { get; set; }

    /// <summary>What an upgrade does with a revision that is older than one which is applied.</summary>
    protected OutOfOrder Older { get; set; }

    /// <summary>Refuses options that exclude each other.</summary>
    internal void Check(bool isScript)
    {
        if (Format == OutputFormat.Json && isScript)
        {
            throw new CommandException("--format json is of what runs: leave out --sql");
        }

        if (Targets is not null && isScript)
        {
            throw new CommandException("--sql touches no database: leave out --targets");
        }

        if (Targets is not null && (Plan || DryRun))
        {
            throw new CommandException("--plan and --dry-run look at one database: leave out --targets and give its --connection");
        }

        if (Parallel < 1 || First < 1)
        {
            throw new CommandException("--parallel and --first take a number from 1 on");
        }

        if (CanaryCheck is not null && (Targets is null || First is null))
        {
            throw new CommandException("--canary-check asks the first databases of --targets: give --targets and --first N, too");
        }

        if (Plan && DryRun)
        {
            throw new CommandException("--plan runs nothing and --dry-run runs all: give one of them");
        }
    }

    /// <summary>Goes to a target, or tries it, or says what it would run.</summary>
    internal async Task<int> RunAsync(Workspace workspace, MigrationDirection direction, string target, CancellationToken cancellation)
    {
        if (Targets is not null)
        {
            await RunFleetAsync(workspace, direction, target, cancellation);
            return ExitCode.Done;
        }

        try
        {
            await RunOneAsync(workspace, direction, target, cancellation);
            return ExitCode.Done;
        }
        catch (ExpectedException e) when (EventsOf(workspace) is { } events)
        {
            events.SayFailed(e);
            throw;
        }
    }

    /// <summary>Where events are said as JSON; null where they are said to a person.</summary>
    internal MigrationEventJson? EventsOf(Workspace workspace) => Format == OutputFormat.Json ? new(workspace.Terminal, workspace.Host.Clock) : null;

    private async Task RunOneAsync(Workspace workspace, MigrationDirection direction, string target, CancellationToken cancellation)
    {
        TenantFiles.RefuseOtherTargets(workspace);
        var options = MigratorOptionsOf(workspace, workspace.RequireConnection());
        if (RequireNoDrift)
        {
            FleetTarget one = new(string.Empty, workspace.RequireConnection());
            await new RequiredAgreement(workspace, [one]).RequireAsync(one, cancellation);
        }

        if (!Plan && !DryRun)
        {
            await new RunLosses(workspace, options).RequireAsync(direction, target, Yes, cancellation);
        }

        Migrator migrator = new(options);
        var steps = await (Plan ? migrator.PlanAsync(direction, target, cancellation)
            : DryRun ? migrator.TryAsync(direction, target, cancellation)
            : migrator.RunAsync(direction, target, cancellation));
        MigrationReport.Say(workspace, steps, this);
    }

    /// <summary>Whether data that is there may be deleted.</summary>
    [Option('y', "yes", HelpText = "Run it though it deletes data that is there.")]
    public bool Yes { get; set; }

    /// <summary>The options of the migrator of the database, as these options say.</summary>
    internal MigratorOptions MigratorOptionsOf(Workspace workspace, string connection)
    {
        var options = workspace.MigratorOptions(connection);
        return options with
        {
            LockTimeout = Read("lock-timeout", LockTimeout, t => TimeLimit.Parse(t), options.LockTimeout),
            StatementTimeout = Read("statement-timeout", StatementTimeout, t => TimeLimit.Parse(t), options.StatementTimeout),
            Retries = Read("retries", Retries, TimeLimit.ParseCount, options.Retries),
            WaitForOthers = Read("lock-wait", LockWait, TimeLimit.ParseWait, options.WaitForOthers),
            KillBlockersAfter = Read<TimeSpan?>("kill-blockers", KillBlockers, t => TimeLimit.Parse(t), null),
            SingleTransaction = SingleTransaction,
            OutOfOrder = Older,
            Role = Role ?? options.Role,
            OnEvent = EventsOf(workspace) is { } events ? events.Say : DryRun ? e => workspace.Terminal.Say(e.Kind == MigrationEventKind.Locked ? $"locked: {e.Message}" : e.Message) : options.OnEvent,
            ReportsStatements = workspace.Terminal.Verbosity == Verbosity.Verbose,
        };
    }

    private async Task RunFleetAsync(Workspace workspace, MigrationDirection direction, string target, CancellationToken cancellation)
    {
        var targets = await FleetTargets.ReadAsync(workspace, Targets!, cancellation);
        RequiredAgreement? agreement = RequireNoDrift ? new(workspace, targets) : null;
        var first = First is { } count ? [.. targets.Take(count)] : targets;
        await RunOnAsync(first);
        if (CanaryCheck is not null && targets.Count > first.Count)
        {
            await new CanaryCheck(CanaryCheck).RequireAsync(first, targets.Count - first.Count, cancellation);
            await RunOnAsync([.. targets.Skip(first.Count)]);
        }

        Task RunOnAsync(IReadOnlyList<FleetTarget> chosen)
        {
            FleetRun fleet = new(workspace, chosen, Parallel) { StopsAtFailure = StopAtFailure, IsJson = Format == OutputFormat.Json };
            return fleet.RunAsync((database, token) => RunOneOfManyAsync(fleet, database, token), cancellation);
        }

        async Task<FleetStep> RunOneOfManyAsync(FleetRun fleet, FleetTarget database, CancellationToken token)
        {
            var options = database.Options(MigratorOptionsOf(workspace, database.Connection));
            var say = options.OnEvent!;
            options = options with
            {
                OnEvent = fleet.IsJson ? fleet.Events(database).Say : e => say(e with { Message = $"{database.Name}: {e.Message}" }),
            };
            await (agreement?.RequireAsync(database, token) ?? Task.CompletedTask);
            await new RunLosses(workspace, options) { MayAsk = false }.RequireAsync(direction, target, Yes, token);
            var steps = await new Migrator(options).RunAsync(direction, target, token);
            var now = steps.Count > 0 && direction == MigrationDirection.Upgrade ? steps[^1].Revision : target;
            return new(steps.Count, now);
        }
    }

    private static T Read<T>(string option, string? typed, Func<string, T> parse, T other)
    {
        try
        {
            return typed is null ? other : parse(typed);
        }
        catch (FormatException e)
        {
            throw new CommandException($"--{option} {e.Message}", e);
        }
    }
}
