using System.Diagnostics;
using SchemaGen.Core.Configuration;

namespace SchemaGen.Migrations;

internal static class MigrationLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Takes the lock of the journal for as long as the session lives; says so when it has to wait.</summary>
    /// <remarks>It asks again and again: a session that blocks in pg_advisory_lock holds a snapshot, for which CREATE INDEX CONCURRENTLY of the lock's holder would wait.</remarks>
    public static async Task TakeAsync(MigrationSession session, MigratorOptions options, CancellationToken cancellation)
    {
        JournalSql sql = new(options);
        var waited = Stopwatch.StartNew();
        for (var said = ""; !(await session.QueryAsync(sql.Lock, row => row.GetBoolean(0), cancellation))[0];)
        {
            var holder = string.Join("", (await session.QueryAsync(sql.Holder, Blocker.Read, cancellation)).Select(b => ": " + b.Who));
            if (waited.Elapsed >= options.WaitForOthers)
            {
                throw new MigrationException($"another process is migrating this database, and it did not finish within {TimeLimit.Text(options.WaitForOthers.Value)}{holder}");
            }

            if (holder != said || said.Length == 0)
            {
                said = holder.Length > 0 ? holder : " ";
                options.Report(MigrationEventKind.Waiting, $"Waiting for another process that is migrating this database{holder}");
            }

            await Task.Delay(Pause, cancellation);
        }
    }
}
