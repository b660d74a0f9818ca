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
            await patience.RunAsync(limits, () => RunInTransactionAsync([(step, script)], cancellation), cancellation);
        }
        else
        {
            await new NoTransactionRunner(session, sql, options).RunAsync(step, script, cancellation);
        }
    }

    /// <summary>Runs steps all or none; throws <see cref="MigrationException"/> at the statement that fails, or at a file that cannot run so.</summary>
    public async Task RunTogetherAsync(IReadOnlyList<(MigrationStep Step, SqlScript Script)> steps, CancellationToken cancellation)
    {
        if (steps.Select(s => s.Script).FirstOrDefault(s => !s.InTransaction) is { } outside)
        {
            throw new MigrationException("runs outside of a transaction, and so in none with others: upgrade to the revision before it first, or leave out the single transaction") { File = outside.Path };
        }

        if (steps.Count > 0)
        {
            await patience.RunAsync(Limits.Of(options, steps.Select(s => s.Script)), () => RunInTransactionAsync(steps, cancellation), cancellation);
        }
    }

    // A process that dies here leaves the files and their rows all done or all not.
    private async Task RunInTransactionAsync(IReadOnlyList<(MigrationStep Step, SqlScript Script)> steps, CancellationToken cancellation)
    {
        await using var transaction = await session.BeginAsync(cancellation);
        foreach (var (step, script) in steps)
        {
            await executor.ExecuteAsync(
                script,
                [
                    .. Work.Of(sql.Limits(Limits.Of(options, script), isLocal: true) + sql.Begin(step)), .. Work.Of(script.Statements),
                    .. Work.Of(sql.Reset + sql.Locked + sql.End(step)),
                ],
                cancellation);
        }

        try
        {
            await session.CommitAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw ServerFailure.OfCommit(steps[^1].Script, e);
        }
    }
}
