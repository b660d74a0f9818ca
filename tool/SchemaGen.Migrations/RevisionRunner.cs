using Npgsql;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Migrations;

/// <summary>A RevisionRunner runs one file together with its change of the journal.</summary>
internal sealed class RevisionRunner(MigrationSession session, JournalSql sql)
{
    // Enough that round trips cost nothing, few enough that the server's answers need no memory to speak of.
    private const int BatchSize = 500;

    /// <summary>Runs a step; throws <see cref="MigrationException"/> at the statement that fails.</summary>
    public async Task RunAsync(MigrationStep step, SqlScript script, CancellationToken cancellation)
    {
        if (script.InTransaction)
        {
            await RunInTransactionAsync(step, script, cancellation);
        }
        else
        {
            await RunEachAsync(step, script, cancellation);
        }
    }

    private static IEnumerable<Work> Of(string sql) => SqlSplitter.Split(sql).Select(s => new Work(s.Text, null));

    private IEnumerable<Work> Works(MigrationStep step, SqlScript script) =>
        [.. Of(sql.Begin(step)), .. script.Statements.Select(s => new Work(s.Text, s)), .. Of(sql.Reset), .. Of(sql.End(step))];

    // A process that dies here leaves the file and its row both done or both not.
    private async Task RunInTransactionAsync(MigrationStep step, SqlScript script, CancellationToken cancellation)
    {
        await using var transaction = await session.Connection.BeginTransactionAsync(cancellation);
        foreach (var works in Works(step, script).Chunk(BatchSize))
        {
            await ExecuteAsync(script, works, cancellation);
        }

        try
        {
            await transaction.CommitAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw ServerFailure.OfCommit(script, e);
        }
    }

    // Each statement commits by itself. The row that says the file was begun is found by the next run when this one dies.
    private async Task RunEachAsync(MigrationStep step, SqlScript script, CancellationToken cancellation)
    {
        foreach (var work in Works(step, script))
        {
            await ExecuteAsync(script, [work], cancellation);
        }
    }

    private async Task ExecuteAsync(SqlScript script, Work[] works, CancellationToken cancellation)
    {
        await using var batch = session.Connection.CreateBatch();
        foreach (var work in works)
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand(work.Sql));
        }

        try
        {
            await batch.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            var at = e.BatchCommand is NpgsqlBatchCommand failed ? batch.BatchCommands.IndexOf(failed) : -1;
            throw ServerFailure.Of(script, at < 0 ? null : works[at].Statement, e);
        }
    }

    private sealed record Work(string Sql, SqlStatement? Statement);
}
