using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A RevisionRunner runs one file together with its change of the journal.</summary>
internal sealed class RevisionRunner(MigrationSession session, JournalSql sql, MigratorOptions options)
{
    private readonly StatementExecutor executor = new(session, options);
    private readonly LockPatience patience = new(session, sql, options);

    /// <summary>Runs a step; throws <see cref="MigrationException"/> at the statement that fails.</summary>
    public async Task RunAsync(MigrationStep step, SqlScript script, CancellationToken cancellation)
    {
        var limits = Limits.Of(options, script);
        if (script.InTransaction)
        {
            await patience.RunAsync(limits, () => RunInTransactionAsync(step, script, cancellation), cancellation);
        }
        else
        {
            await new NoTransactionRunner(session, sql, options).RunAsync(step, script, cancellation);
        }
    }

    // A process that dies here leaves the file and its row both done or both not.
    private async Task RunInTransactionAsync(MigrationStep step, SqlScript script, CancellationToken cancellation)
    {
        await using var transaction = await session.BeginAsync(cancellation);
        await executor.ExecuteAsync(
            script,
            [
                .. Work.Of(sql.Limits(Limits.Of(options, script), isLocal: true) + sql.Begin(step)), .. Work.Of(script.Statements),
                .. Work.Of(sql.Reset + sql.Locked + sql.End(step)),
            ],
            cancellation);
        try
        {
            await session.CommitAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw ServerFailure.OfCommit(script, e);
        }
    }
}
