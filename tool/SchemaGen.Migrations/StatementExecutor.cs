using System.Diagnostics;
using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A StatementExecutor sends statements, many at once where nobody asks for the time of each.</summary>
internal sealed class StatementExecutor(MigrationSession session, MigratorOptions options)
{
    // Enough that round trips cost nothing, few enough that the server's answers need no memory to speak of.
    private const int BatchSize = 500;

    /// <summary>Runs statements; throws <see cref="MigrationException"/> at the one that fails.</summary>
    public async Task ExecuteAsync(SqlScript script, IEnumerable<Work> works, CancellationToken cancellation)
    {
        List<Work> batch = [];
        foreach (var work in works)
        {
            if (work.Statement is { Rows: { } rows })
            {
                await SendAsync(script, batch, cancellation);
                await TimeAsync(script, work, () => CopyAsync(script, work, rows, cancellation));
                continue;
            }

            batch.Add(work);
            if (batch.Count == BatchSize || (options.ReportsStatements && work.Statement is not null))
            {
                await SendAsync(script, batch, cancellation);
            }
        }

        await SendAsync(script, batch, cancellation);
    }

    private async Task SendAsync(SqlScript script, List<Work> works, CancellationToken cancellation)
    {
        if (works.Count > 0)
        {
            await TimeAsync(script, works[^1], () => BatchAsync(script, works, cancellation));
            works.Clear();
        }
    }

    private async Task TimeAsync(SqlScript script, Work work, Func<Task> run)
    {
        var clock = Stopwatch.StartNew();
        await run();
        if (options.ReportsStatements && work.Statement is { } statement)
        {
            options.Report(new MigrationEvent(MigrationEventKind.Statement, $"{clock.Elapsed.TotalMilliseconds:F0} ms: {statement.Text}")
            {
                File = script.Path,
                Line = statement.Line,
                Duration = clock.Elapsed,
            });
        }
    }

    private async Task BatchAsync(SqlScript script, List<Work> works, CancellationToken cancellation)
    {
        await using var batch = session.CreateBatch();
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
            // Of those that are done the server has told which they were.
            var at = batch.BatchCommands.Cast<NpgsqlBatchCommand>().TakeWhile(c => c.StatementType != StatementType.Unknown).Count();
            throw ServerFailure.Of(script, at == works.Count || e is not PostgresException ? null : works[at].Statement, e);
        }
    }

    // The server looks at the rows while they come, and says at the end what is wrong with them.
    private async Task CopyAsync(SqlScript script, Work work, string rows, CancellationToken cancellation)
    {
        try
        {
            await using var writer = await session.Connection.BeginTextImportAsync(work.Sql, cancellation);
            writer.Timeout = 0;
            await writer.WriteAsync(rows.AsMemory(), cancellation);
        }
        catch (NpgsqlException e)
        {
            throw ServerFailure.Of(script, work.Statement, e);
        }
    }
}
