using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A Migrator applies and reverts the revisions of a folder on one database, and keeps the journal of them there.</summary>
/// <remarks>
/// Every method throws <see cref="MigrationException"/> or <see cref="Core.History.HistoryException"/> at what a user can put right.
/// A target is what Alembic takes: head, heads, base, +N, -N, a revision or the beginning of one, REV+N, REV-N, BRANCH@ before any of them.
/// </remarks>
public sealed class Migrator(MigratorOptions options)
{
    private readonly JournalSql _sql = new(options);

    /// <summary>Applies what is missing up to a target, each revision in a transaction of its own, and returns what was run.</summary>
    public Task<IReadOnlyList<MigrationStep>> UpgradeAsync(string target = "head", CancellationToken cancel = default) =>
        RunAsync(MigrationDirection.Upgrade, target, cancel);

    /// <summary>Reverts what came after a target, the last first, and returns what was run.</summary>
    public Task<IReadOnlyList<MigrationStep>> DowngradeAsync(string target, CancellationToken cancel = default) =>
        RunAsync(MigrationDirection.Downgrade, target, cancel);

    /// <summary>What <see cref="UpgradeAsync"/> would run now; changes nothing.</summary>
    public Task<IReadOnlyList<MigrationStep>> PlanUpgradeAsync(string target = "head", CancellationToken cancel = default) =>
        PlanAsync(MigrationDirection.Upgrade, target, cancel);

    /// <summary>What <see cref="DowngradeAsync"/> would run now; changes nothing.</summary>
    public Task<IReadOnlyList<MigrationStep>> PlanDowngradeAsync(string target, CancellationToken cancel = default) =>
        PlanAsync(MigrationDirection.Downgrade, target, cancel);

    /// <summary>The SQL that upgrades a database, journal and all, with no connection: from the base to TARGET, or from one to the other by FROM:TARGET.</summary>
    public string UpgradeScript(string range)
    {
        var plan = MigrationPlan.Load(options.Directory);
        var (from, to) = range.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? (range[..colon], range[(colon + 1)..]) : ("base", range);
        var applied = Applied(plan, from);
        return OfflineScript.Write(_sql, plan.Steps(MigrationDirection.Upgrade, to, applied), applied.Count == 0);
    }

    /// <summary>The SQL that downgrades a database, journal and all, with no connection; the range is FROM:TARGET.</summary>
    public string DowngradeScript(string range)
    {
        var plan = MigrationPlan.Load(options.Directory);
        var colon = range.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            throw new MigrationException($"a downgrade that is only written needs to know where the database is: give FROM:TARGET instead of '{range}'");
        }

        var applied = Applied(plan, range[..colon]);
        var steps = plan.Steps(MigrationDirection.Downgrade, range[(colon + 1)..], applied);
        return OfflineScript.Write(_sql, steps, fromBase: false) + (steps.Count == applied.Count ? _sql.Drop : string.Empty);
    }

    /// <summary>Says that the database is at a target, running nothing; rows of other branches stay.</summary>
    public Task<DatabaseState> StampAsync(string target, CancellationToken cancel = default) => LockedAsync(
        async (session, plan) =>
        {
            var entries = await new Journal(session, _sql).ReadAsync(cancel);
            plan.RequireKnown(entries, options.Directory);
            var applied = entries.Select(e => e.Revision).ToList();
            var stamped = plan.History.Stamp(target, applied).Select(plan.Files).ToList();
            var removed = applied.Except(stamped.Select(s => s.Manifest.Revision));
            return await StampAsync(session, plan, [.. removed.Select(_sql.Remove), .. stamped.Select(_sql.Stamp)], cancel);
        },
        cancel);

    /// <summary>Empties the journal, also of revisions that are in no file, and says that the database is at a target.</summary>
    public Task<DatabaseState> PurgeAndStampAsync(string target, CancellationToken cancel = default) => LockedAsync(
        (session, plan) => StampAsync(session, plan, [_sql.Purge, .. plan.History.Stamp(target, []).Select(m => _sql.Stamp(plan.Files(m)))], cancel),
        cancel);

    /// <summary>What the journal says; an empty state where there is no journal.</summary>
    public Task<DatabaseState> CurrentAsync(CancellationToken cancel = default) => ConnectedAsync(
        async (session, plan) => plan.State(await new Journal(session, _sql).ReadAsync(cancel)),
        cancel);

    /// <summary>Makes the journal where it is missing.</summary>
    public Task EnsureJournalAsync(CancellationToken cancel = default) => LockedAsync((_, _) => Task.FromResult(true), cancel);

    private static List<string> Applied(MigrationPlan plan, string from) =>
        [.. plan.History.UpTo(plan.History.Resolve(from).Select(m => m.Revision)).Select(m => m.Revision)];

    private Task<IReadOnlyList<MigrationStep>> RunAsync(MigrationDirection direction, string target, CancellationToken cancel) => LockedAsync(
        async (session, plan) =>
        {
            var steps = await StepsAsync(session, plan, direction, target, cancel);
            var runner = new RevisionRunner(session, _sql);
            foreach (var (step, script) in steps.Zip(MigrationPlan.Scripts(steps)))
            {
                options.Report(MigrationEventKind.Running, $"Running {step}");
                await runner.RunAsync(step, script, cancel);
            }

            await DropEmptyJournalAsync(session, direction, cancel);
            return steps;
        },
        cancel);

    // At base the database is as it was before the first revision, without a trace of ours.
    private async Task DropEmptyJournalAsync(MigrationSession session, MigrationDirection direction, CancellationToken cancel)
    {
        if (direction == MigrationDirection.Downgrade && (await new Journal(session, _sql).ReadAsync(cancel)).Count == 0)
        {
            await session.ExecuteAsync(_sql.Drop, cancel);
        }
    }

    private Task<IReadOnlyList<MigrationStep>> PlanAsync(MigrationDirection direction, string target, CancellationToken cancel) => ConnectedAsync(
        async (session, plan) =>
        {
            var steps = await StepsAsync(session, plan, direction, target, cancel);
            _ = MigrationPlan.Scripts(steps);
            return steps;
        },
        cancel);

    private async Task<IReadOnlyList<MigrationStep>> StepsAsync(MigrationSession session, MigrationPlan plan, MigrationDirection direction, string target, CancellationToken cancel)
    {
        var entries = await new Journal(session, _sql).ReadAsync(cancel);
        plan.RequireKnown(entries, options.Directory);
        plan.RequireFinished(entries);
        foreach (var edited in plan.EditedSinceApplied(entries))
        {
            options.Report(MigrationEventKind.Warning, edited);
        }

        return plan.Steps(direction, target, [.. entries.Select(e => e.Revision)]);
    }

    private async Task<DatabaseState> StampAsync(MigrationSession session, MigrationPlan plan, IReadOnlyList<string> statements, CancellationToken cancel)
    {
        await using var transaction = await session.Connection.BeginTransactionAsync(cancel);
        await session.ExecuteAsync(string.Concat(statements), cancel);
        await transaction.CommitAsync(cancel);
        return plan.State(await new Journal(session, _sql).ReadAsync(cancel));
    }

    // What is applied is read under the lock: another process may just have finished.
    private Task<T> LockedAsync<T>(Func<MigrationSession, MigrationPlan, Task<T>> work, CancellationToken cancel) => ConnectedAsync(
        async (session, plan) =>
        {
            await MigrationLock.TakeAsync(session, options, cancel);
            await new Journal(session, _sql).EnsureAsync(cancel);
            return await work(session, plan);
        },
        cancel);

    private async Task<T> ConnectedAsync<T>(Func<MigrationSession, MigrationPlan, Task<T>> work, CancellationToken cancel)
    {
        var plan = MigrationPlan.Load(options.Directory);
        await using var session = await MigrationSession.OpenAsync(options, cancel);
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
