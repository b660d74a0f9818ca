using System.Diagnostics;
using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A Migrator applies and reverts revisions on one database, and keeps the journal of them there. One may be used by several threads.</summary>
/// <remarks>
/// Every method throws <see cref="MigrationException"/> or <see cref="Core.History.HistoryException"/> at what a user can put right.
/// A target is what Alembic takes: head, heads, base, +N, -N, a revision or the beginning of one, REV+N, REV-N, BRANCH@ before any of them.
/// </remarks>
public sealed class Migrator
{
    /// <summary>The name of the ActivitySource, the Meter and the category of the logger.</summary>
    public const string TelemetryName = "SchemaGen.Migrations";

    private readonly MigratorOptions options;
    private readonly JournalSql sql;

    /// <summary>Makes a migrator of a database of the caller's; nothing is asked of it yet.</summary>
    /// <param name="dataSource">The database. It stays the caller's: a migration takes two connections of it at most, and gives them back as they were.</param>
    /// <param name="revisions">The revisions.</param>
    /// <param name="options">The options; those of the tool when null.</param>
    public Migrator(NpgsqlDataSource dataSource, Revisions revisions, MigratorOptions? options = null)
        : this((options ?? new()) with { DataSource = dataSource, Revisions = revisions })
    {
    }

    internal Migrator(MigratorOptions options) => (this.options, sql) = (options, new(options));

    /// <summary>Applies what is missing up to a target, each revision in a transaction of its own, and returns what was run.</summary>
    public Task<IReadOnlyList<MigrationStep>> UpgradeAsync(string target = "head", CancellationToken cancellation = default) =>
        RunAsync(MigrationDirection.Upgrade, target, cancellation);

    /// <summary>Reverts what came after a target, the last first, and returns what was run.</summary>
    public Task<IReadOnlyList<MigrationStep>> DowngradeAsync(string target, CancellationToken cancellation = default) =>
        RunAsync(MigrationDirection.Downgrade, target, cancellation);

    /// <summary>Runs in one transaction what <see cref="UpgradeAsync"/> would run, reports times and locks, and takes it back; returns what was tried.</summary>
    /// <remarks>Its locks are real while it runs. It ends before the first file that runs outside of a transaction, which is reported as a warning.</remarks>
    public Task<IReadOnlyList<MigrationStep>> TryUpgradeAsync(string target = "head", CancellationToken cancellation = default) =>
        TryAsync(MigrationDirection.Upgrade, target, cancellation);

    /// <summary>Runs in one transaction what <see cref="DowngradeAsync"/> would run, as <see cref="TryUpgradeAsync"/> does.</summary>
    public Task<IReadOnlyList<MigrationStep>> TryDowngradeAsync(string target, CancellationToken cancellation = default) =>
        TryAsync(MigrationDirection.Downgrade, target, cancellation);

    /// <summary>What <see cref="UpgradeAsync"/> would run now; changes nothing.</summary>
    public Task<IReadOnlyList<MigrationStep>> PlanUpgradeAsync(string target = "head", CancellationToken cancellation = default) =>
        PlanAsync(MigrationDirection.Upgrade, target, cancellation);

    /// <summary>What <see cref="DowngradeAsync"/> would run now; changes nothing.</summary>
    public Task<IReadOnlyList<MigrationStep>> PlanDowngradeAsync(string target, CancellationToken cancellation = default) =>
        PlanAsync(MigrationDirection.Downgrade, target, cancellation);

    /// <summary>The SQL that upgrades a database, journal and all, with no connection: from the base to TARGET, or from one to the other by FROM:TARGET.</summary>
    /// <param name="range">The range.</param>
    /// <param name="isIdempotent">Whether psql leaves out what the journal says is done, so that the script may run twice.</param>
    public string UpgradeScript(string range, bool isIdempotent = false)
    {
        var plan = MigrationPlan.Load(options);
        var (from, to) = range.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? (range[..colon], range[(colon + 1)..]) : ("base", range);
        var applied = Applied(plan, from);
        var steps = plan.Steps(MigrationDirection.Upgrade, to, applied);
        return isIdempotent ? OfflineScript.WriteIdempotent(sql, steps, plan.Scripts(steps), Head(plan, true))
            : OfflineScript.Write(sql, steps, plan.Scripts(steps), Head(plan, applied.Count == 0));
    }

    /// <summary>The SQL that downgrades a database, journal and all, with no connection; the range is FROM:TARGET.</summary>
    public string DowngradeScript(string range)
    {
        var plan = MigrationPlan.Load(options);
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            throw new MigrationException($"a downgrade that is only written needs to know where the database is: give FROM:TARGET instead of '{range}'");
        }

        var applied = Applied(plan, range[..colon]);
        var steps = plan.Steps(MigrationDirection.Downgrade, range[(colon + 1)..], applied);
        return OfflineScript.Write(sql, steps, plan.Scripts(steps), Head(plan, false))
            + (steps.Count == applied.Count ? sql.Drop : string.Empty);
    }

    /// <summary>Says that the database is at a target, running nothing; rows of other branches stay.</summary>
    public Task<DatabaseState> StampAsync(string target, CancellationToken cancellation = default) => LockedAsync(
        async (session, plan) =>
        {
            var entries = await new Journal(session, sql).ReadAsync(cancellation);
            plan.RequireKnown(entries, options.Directory);
            plan = plan.History.Find(target) is { Replaces.Count: > 0 } ? plan : plan.At(entries);
            var applied = entries.Select(e => e.Revision).ToList();
            var stamped = plan.History.Stamp(target, applied).Select(plan.Files).ToList();
            var removed = applied.Except(stamped.Select(s => s.Manifest.Revision));
            return await StampAsync(session, plan, [.. removed.Select(sql.Remove), .. stamped.Select(sql.Stamp)], cancellation);
        },
        cancellation);

    /// <summary>Empties the journal, also of revisions that are in no file, and says that the database is at a target.</summary>
    public Task<DatabaseState> PurgeAndStampAsync(string target, CancellationToken cancellation = default) => LockedAsync(
        (session, plan) => StampAsync(session, plan, [sql.Purge, .. plan.History.Stamp(target, []).Select(m => sql.Stamp(plan.Files(m)))], cancellation),
        cancellation);

    /// <summary>What the journal says; an empty state where there is no journal.</summary>
    public Task<DatabaseState> CurrentAsync(CancellationToken cancellation = default) => ConnectedAsync(
        async (session, plan) =>
        {
            var entries = await ReadAsync(session, plan, cancellation);
            return plan.At(entries).State(entries);
        },
        cancellation);

    /// <summary>How the database stands to the revisions: what is pending, unknown or interrupted. It waits for nobody and changes nothing.</summary>
    public Task<MigrationStatus> StatusAsync(CancellationToken cancellation = default) => ConnectedAsync(
        async (session, plan) =>
        {
            var entries = await ReadAsync(session, plan, cancellation);
            return plan.At(entries).Status(entries);
        },
        cancellation);

    /// <summary>Makes the journal where it is missing.</summary>
    public Task EnsureJournalAsync(CancellationToken cancellation = default) => LockedAsync((_, _) => Task.FromResult(true), cancellation);

    // What a database has by the rows of old revisions is said in one row before the steps ask for it.
    private string Head(MigrationPlan plan, bool isFromBase) => (isFromBase ? $"BEGIN;\n\n{sql.Create}\nCOMMIT;\n\n" : sql.Complete + "\n")
        + sql.Recognise(plan.Squashed.All) + (plan.Squashed.All.Count > 0 ? "\n" : "");

    private static List<string> Applied(MigrationPlan plan, string from) =>
        [.. plan.History.UpTo(plan.History.Resolve(from).Select(m => m.Revision)).Select(m => m.Revision)];

    internal Task<IReadOnlyList<MigrationStep>> RunAsync(MigrationDirection direction, string target, CancellationToken cancellation) =>
        MigrationTelemetry.CommandAsync(direction, () => LockedAsync(
            async (session, plan) =>
            {
                var steps = await StepsAsync(session, plan, direction, target, cancellation);
                List<(MigrationStep Step, SqlScript Script)> all = [.. steps.Zip(plan.Scripts(steps))];
                await (options.SingleTransaction ? RunTogetherAsync(session, all, cancellation) : RunEachAsync(session, all, cancellation));
                await DropEmptyJournalAsync(session, direction, cancellation);
                await session.ReloadTypesAsync(steps.Count, cancellation);
                return steps;
            },
            cancellation));

    private async Task RunEachAsync(MigrationSession session, IEnumerable<(MigrationStep Step, SqlScript Script)> steps, CancellationToken cancellation)
    {
        RevisionRunner runner = new(session, sql, options);
        foreach (var (step, script) in steps)
        {
            options.Report(Event(MigrationEventKind.Running, step, step.Interrupted is { } begun ? $"Going on with {step}: {begun.Interruption}" : $"Running {step}"));
            var clock = Stopwatch.StartNew();
            await MigrationTelemetry.RevisionAsync(step, () => runner.RunAsync(step, script, cancellation));
            options.Report(Event(MigrationEventKind.Done, step, $"Done {step}") with { Duration = clock.Elapsed });
        }
    }

    private async Task RunTogetherAsync(MigrationSession session, IReadOnlyList<(MigrationStep Step, SqlScript Script)> steps, CancellationToken cancellation)
    {
        foreach (var (step, _) in steps)
        {
            options.Report(Event(MigrationEventKind.Running, step, $"Running {step}, in one transaction with the others"));
        }

        await new RevisionRunner(session, sql, options).RunTogetherAsync(steps, cancellation);
        foreach (var (step, _) in steps)
        {
            options.Report(Event(MigrationEventKind.Done, step, $"Done {step}"));
        }
    }

    private static MigrationEvent Event(MigrationEventKind kind, MigrationStep step, string message) => new(kind, message) { Revision = step.Revision, File = step.Path };

    internal Task<IReadOnlyList<MigrationStep>> TryAsync(MigrationDirection direction, string target, CancellationToken cancellation) => AloneAsync(
        async (session, plan) =>
        {
            var steps = await StepsAsync(session, plan, direction, target, cancellation);
            return await new TrialRun(session, sql, options).RunAsync([.. steps.Zip(plan.Scripts(steps))], cancellation);
        },
        cancellation);

    // At base the database is as it was before the first revision, without a trace of ours.
    private async Task DropEmptyJournalAsync(MigrationSession session, MigrationDirection direction, CancellationToken cancellation)
    {
        if (direction == MigrationDirection.Downgrade && (await new Journal(session, sql).ReadAsync(cancellation)).Count == 0)
        {
            await session.ExecuteAsync(sql.Drop, cancellation);
        }
    }

    internal Task<IReadOnlyList<MigrationStep>> PlanAsync(MigrationDirection direction, string target, CancellationToken cancellation) => ConnectedAsync(
        async (session, plan) =>
        {
            var steps = await StepsAsync(session, plan, direction, target, cancellation);
            _ = plan.Scripts(steps);
            return steps;
        },
        cancellation);

    private async Task<IReadOnlyList<MigrationStep>> StepsAsync(MigrationSession session, MigrationPlan plan, MigrationDirection direction, string target, CancellationToken cancellation)
    {
        var entries = await ReadAsync(session, plan, cancellation);
        plan.RequireKnown(entries, options.Directory);
        plan = plan.At(entries);
        foreach (var edited in plan.EditedSinceApplied(entries))
        {
            options.Report(MigrationEventKind.Warning, edited);
        }

        var steps = plan.Steps(direction, target, entries);
        JudgeOrder([.. plan.OutOfOrder(steps, entries)]);
        return steps;
    }

    private void JudgeOrder(IReadOnlyList<string> outOfOrder)
    {
        if (outOfOrder.Count > 0 && options.OutOfOrder == OutOfOrder.Error)
        {
            throw new MigrationException($"{string.Join('\n', outOfOrder)}\nnothing was run: '--out-of-order apply' runs it in spite of that, 'schemagen rebase' puts it behind what is applied");
        }

        foreach (var revision in options.OutOfOrder == OutOfOrder.Warn ? outOfOrder : [])
        {
            options.Report(MigrationEventKind.Warning, revision);
        }
    }

    // What only reads leaves the rows as they are.
    private async Task<IReadOnlyList<JournalEntry>> ReadAsync(MigrationSession session, MigrationPlan plan, CancellationToken cancellation) =>
        plan.Squashed.Recognise(await new Journal(session, sql).ReadAsync(cancellation));

    private async Task<DatabaseState> StampAsync(MigrationSession session, MigrationPlan plan, IReadOnlyList<string> statements, CancellationToken cancellation)
    {
        await using var transaction = await session.BeginAsync(cancellation);
        await session.ExecuteAsync(string.Concat(statements) + sql.Locked, cancellation);
        await session.CommitAsync(cancellation);
        return plan.State(await new Journal(session, sql).ReadAsync(cancellation));
    }

    private Task<T> LockedAsync<T>(Func<MigrationSession, MigrationPlan, Task<T>> work, CancellationToken cancellation) => AloneAsync(
        async (session, plan) =>
        {
            await new Journal(session, sql).EnsureAsync(cancellation);
            await session.ExecuteAsync(sql.Recognise(plan.Squashed.All), cancellation);
            return await work(session, plan);
        },
        cancellation);

    // What is applied is read under the lock: another process may just have finished.
    private Task<T> AloneAsync<T>(Func<MigrationSession, MigrationPlan, Task<T>> work, CancellationToken cancellation) => ConnectedAsync(
        async (session, plan) =>
        {
            await TransactionPooler.RefuseAsync(session, cancellation);
            await session.ExecuteAsync(sql.Limits(new(options.LockTimeout, options.StatementTimeout, options.Retries), isLocal: false), cancellation);
            await MigrationLock.TakeAsync(session, options, cancellation);
            try
            {
                return await work(session, plan);
            }
            finally
            {
                await session.LeaveAsync(sql);
            }
        },
        cancellation);

    private async Task<T> ConnectedAsync<T>(Func<MigrationSession, MigrationPlan, Task<T>> work, CancellationToken cancellation)
    {
        var plan = MigrationPlan.Load(options);
        await using var session = await MigrationSession.OpenAsync(options, cancellation);
        try
        {
            return await work(session, plan);
        }
        catch (NpgsqlException e)
        {
            throw ServerFailure.OfJournal(e);
        }
    }
}
