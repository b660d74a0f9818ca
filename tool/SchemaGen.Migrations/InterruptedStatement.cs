using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Migrations;

/// <summary>An InterruptedStatement is one that no transaction holds: the catalog tells what came of it, and what is in its way is put away.</summary>
internal sealed class InterruptedStatement(MigrationSession session, JournalSql sql, MigratorOptions options)
{
    /// <summary>What the catalog has of it, to be compared with later: ids and states.</summary>
    public async Task<string> StateAsync(OutsideStatement statement, CancellationToken cancellation) =>
        string.Join(',', (await FindAsync(statement, "", cancellation)).Select(f => $"{f.Id} {f.State}"));

    /// <summary>Whether it took effect; where it did in part, it is finished, or what is left of it goes, so that it can run again.</summary>
    public async Task<bool> IsDoneAsync(MigrationStep step, StatementProgress progress, CancellationToken cancellation)
    {
        var statement = SqlSplitter.Split(progress.Statement!)[0];
        var outside = OutsideStatement.Of(statement) ?? new(OutsideKind.Other, false);
        var found = await FindAsync(outside, progress.Before, cancellation);
        var made = NotIn(progress.Before, found);
        switch (outside.Kind)
        {
            case OutsideKind.CreateIndex when made.Any(f => f.State == "valid"):
                return true;
            case OutsideKind.CreateIndex or OutsideKind.Reindex:
                await DropAsync(made, cancellation);
                return false;
            case OutsideKind.DropIndex:
                return progress.Before.Length > 0 && NotIn(progress.Before, found).Count == found.Count;
            case OutsideKind.DetachPartition when found.Any(f => f.State == "pending"):
                options.Report(MigrationEventKind.Resuming, $"detaching {found[0].Name} was interrupted, and is finished");
                await session.ExecuteAsync(Finalize(statement), cancellation);
                return true;
            case OutsideKind.DetachPartition:
                return progress.Before.Length > 0 && found.Count == 0;
            case OutsideKind.Repeatable:
                return false;
            default:
                throw step.NeedsPerson($"nothing tells whether this statement was done: {progress.Statement}");
        }
    }

    /// <summary>Says what a statement that failed has left.</summary>
    public async Task ReportLeftAsync(OutsideStatement statement, string before, CancellationToken cancellation)
    {
        if (statement.Kind is OutsideKind.CreateIndex or OutsideKind.Reindex)
        {
            foreach (var left in NotIn(before, await FindAsync(statement, before, cancellation)))
            {
                options.Report(MigrationEventKind.Warning, $"the index {left.Name} is left and not valid: the next run drops it and goes on here");
            }
        }
    }

    // CONCURRENTLY is the last word.
    private static string Finalize(SqlStatement statement) => statement.Text[..statement.Text.TrimEnd().LastIndexOf(' ')] + " FINALIZE";

    private static List<Found> NotIn(string before, IReadOnlyList<Found> found)
    {
        var ids = before.Split(',').Select(b => b.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        return [.. found.Where(f => !ids.Contains(f.Id))];
    }

    private async Task DropAsync(IReadOnlyList<Found> left, CancellationToken cancellation)
    {
        foreach (var index in left)
        {
            options.Report(MigrationEventKind.Resuming, $"the index {index.Name} was left and is not valid: it is dropped, and its statement runs again");
            await session.ExecuteAsync(sql.DropIndex(index.Name), cancellation);
        }
    }

    private async Task<IReadOnlyList<Found>> FindAsync(OutsideStatement statement, string before, CancellationToken cancellation)
    {
        var file = statement.Kind switch
        {
            OutsideKind.CreateIndex => "index_of_table",
            OutsideKind.DropIndex => "index_by_name",
            OutsideKind.Reindex => "index_left_by_reindex",
            OutsideKind.DetachPartition => "partition",
            _ => null,
        };
        return file is null ? [] : await session.QueryAsync(sql.Find(file, statement, before), row => new Found(row.GetString(0), row.GetString(1), row.GetString(2)), cancellation);
    }

    private sealed record Found(string Id, string Name, string State);
}
