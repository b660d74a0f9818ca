using Npgsql;
using SchemaGen.Core.Configuration;

namespace SchemaGen.Migrations;

/// <summary>LockPatience tries again what got no lock, with growing pauses in which nobody queues behind it.</summary>
internal sealed class LockPatience(MigrationSession session, JournalSql sql, MigratorOptions options)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    /// <summary>Runs what leaves nothing behind where it fails.</summary>
    /// <param name="limits">How often it is tried.</param>
    /// <param name="attempt">What to run.</param>
    /// <param name="cancellation">Ends the pauses too.</param>
    public async Task RunAsync(Limits limits, Func<Task> attempt, CancellationToken cancellation)
    {
        await using var watch = BlockerWatch.Start(session, sql, options, limits);
        var pause = options.FirstPause;
        for (var tried = 1; ; tried++)
        {
            try
            {
                await attempt();
                return;
            }
            catch (MigrationException e) when (IsOfLock(e) && tried <= limits.Retries)
            {
                MigrationTelemetry.Retried();
                options.Report(MigrationEventKind.Retrying, $"{e.File}{(e.Line is { } line ? $":{line}" : "")}: {limits.NoLock}: taken back, and tried again in {TimeLimit.Text(pause)} ({tried} of {limits.Retries})");
            }

            await Task.Delay(pause, cancellation);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private static bool IsOfLock(MigrationException e) => e.SqlState is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected;
}
