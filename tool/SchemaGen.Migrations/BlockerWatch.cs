using System.Diagnostics;
using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A BlockerWatch says for which sessions a statement waits, and how far one is that takes long, by a connection of its own.</summary>
internal sealed class BlockerWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly MigrationSession session;
    private readonly JournalSql sql;
    private readonly MigratorOptions options;
    private readonly CancellationTokenSource stop = new();
    private readonly Task watching;
    private Stopwatch? blocked;

    private BlockerWatch(MigrationSession session, JournalSql sql, MigratorOptions options, TimeSpan delay)
    {
        (this.session, this.sql, this.options) = (session, sql, options);
        watching = WatchAsync(delay);
    }

    /// <summary>Begins to look, when a statement has waited for a while.</summary>
    public static BlockerWatch Start(MigrationSession session, JournalSql sql, MigratorOptions options, Limits limits) =>
        new(session, sql, options, limits.Lock is { } time && time > TimeSpan.Zero && time / 2 < Pause ? time / 2 : Pause);

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await watching;
        stop.Dispose();
    }

    private async Task WatchAsync(TimeSpan pause)
    {
        try
        {
            await Task.Delay(pause, stop.Token);
            await using var other = await session.OpenOtherAsync(stop.Token);
            var said = "";
            var quiet = Stopwatch.StartNew();
            while (true)
            {
                var blockers = await other.QueryAsync(sql.Blockers(session.Backend), Blocker.Read, stop.Token);
                var pids = string.Join(' ', blockers.Select(b => b.Pid));
                if (blockers.Count > 0 && pids != said)
                {
                    said = pids;
                    options.Report(MigrationEventKind.Blocked, $"waiting for a lock: {string.Join("; ", blockers)}");
                }

                await KillAsync(other, blockers);
                if (blockers.Count == 0 && quiet.Elapsed + pause >= options.ProgressInterval)
                {
                    quiet.Restart();
                    (await other.QueryAsync(sql.Progress(session.Backend), StatementActivity.Read, stop.Token)).ToList().ForEach(a => options.Report(a.ToEvent()));
                }

                await Task.Delay(pause, stop.Token);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The statement is done.
        }
        catch (Exception e) when (e is NpgsqlException or MigrationException)
        {
            // Without a connection to spare nothing is said; the statement itself says how it ends.
        }
    }

    private async Task KillAsync(MigrationSession other, IReadOnlyList<Blocker> blockers)
    {
        blocked ??= blockers.Count > 0 ? Stopwatch.StartNew() : null;
        if (options.KillBlockersAfter is not { } after || blocked?.Elapsed < after)
        {
            return;
        }

        foreach (var blocker in blockers)
        {
            if ((await other.QueryAsync(sql.Terminate(blocker.Pid), row => row.GetBoolean(0), stop.Token)).Contains(true))
            {
                options.Report(MigrationEventKind.Warning, $"ended {blocker.Who}, for which an upgrade has waited {blocked!.Elapsed.TotalSeconds:F0} s");
            }
        }
    }
}
