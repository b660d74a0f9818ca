using System.Diagnostics;

namespace SchemaGen.Migrations;

internal static class MigrationLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Takes the lock of the journal for as long as the session lives; says so when it has to wait.</summary>
    /// <remarks>It asks again and again: a session that blocks in pg_advisory_lock holds a snapshot, for which CREATE INDEX CONCURRENTLY of the lock's holder would wait.</remarks>
    public static async Task TakeAsync(MigrationSession session, MigratorOptions options, CancellationToken cancellation)
    {
        var sql = new JournalSql(options).Lock;
        var waited = Stopwatch.StartNew();
        for (var first = true; !(await session.QueryAsync(sql, row => row.GetBoolean(0), cancellation))[0]; first = false)
        {
            if (waited.Elapsed > options.WaitForOthers)
            {
                throw new MigrationException($"another process is migrating this database, and it did not finish within {options.WaitForOthers.Value.TotalSeconds:0.###} seconds");
            }

            if (first)
            {
                options.Report(MigrationEventKind.Waiting, "Waiting for another process that is migrating this database");
            }

            await Task.Delay(Pause, cancellation);
        }
    }
}
