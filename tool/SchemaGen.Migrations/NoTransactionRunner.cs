using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Migrations;

/// <summary>A NoTransactionRunner runs a file statement by statement, each with its line of the journal, and goes on where it was interrupted.</summary>
internal sealed class NoTransactionRunner(MigrationSession session, JournalSql sql, MigratorOptions options)
{
    private readonly StatementExecutor executor = new(session, options);
    private readonly LockPatience patience = new(session, sql, options);
    private readonly InterruptedStatement interrupted = new(session, sql, options);

    /// <summary>Runs a step, or what is left of it.</summary>
    public async Task RunAsync(MigrationStep step, SqlScript script, CancellationToken cancellation)
    {
        var limits = Limits.Of(options, script);
        var units = StatementUnit.Of(script.Statements);
        await session.ExecuteAsync(sql.Limits(limits, isLocal: false), cancellation);
        foreach (var unit in units.Skip(await FirstAsync(step, script, units, cancellation)))
        {
            if (unit.Outside is { } outside)
            {
                await RunOutsideAsync((step, script, limits), unit, outside, cancellation);
            }
            else
            {
                await patience.RunAsync(limits, () => RunTogetherAsync(step, script, unit, cancellation), cancellation);
            }
        }

        await executor.ExecuteAsync(script, Work.Of(sql.Reset + sql.Locked + sql.End(step)), cancellation);
    }

    private async Task<int> FirstAsync(MigrationStep step, SqlScript script, IReadOnlyList<StatementUnit> units, CancellationToken cancellation)
    {
        if (step.Interrupted is null)
        {
            // Both at once, or the next run could not tell where to go on.
            await executor.ExecuteAsync(script, Work.Of(sql.Locked + sql.Begin(step) + sql.StatementDone(step, 0, "")), cancellation);
            return 0;
        }

        var progress = step.Interrupted.Progress ?? throw step.NeedsPerson("an earlier build or a script ran it, which kept no account of its statements");
        var next = progress.Done == 0 ? 0 : 1 + units.ToList().FindIndex(u => u.End == progress.Done && u.Hash == progress.Hash);
        if (next == 0 && progress.Done > 0)
        {
            throw step.NeedsPerson($"the {progress.Done} statements that are done are not the first of the file any more");
        }

        await RestoreSessionAsync(step, units.Take(next).SelectMany(u => u.Statements), cancellation);
        if (progress.Statement is not { } text || !await interrupted.IsDoneAsync(step, progress, cancellation))
        {
            return next;
        }

        if (units.ElementAtOrDefault(next) is not { Statements: [var same] } unit || same.Text != text)
        {
            throw step.NeedsPerson($"a statement is done that is not the next of the file any more: {text}");
        }

        await session.ExecuteAsync(sql.StatementDone(step, unit.End, unit.Hash), cancellation);
        return next + 1;
    }

    // What the earlier statements set holds for the later ones.
    private async Task RestoreSessionAsync(MigrationStep step, IEnumerable<SqlStatement> done, CancellationToken cancellation)
    {
        foreach (var statement in done.Where(s => StatementClassifier.Classify(s).Use == StatementUse.Session))
        {
            if (statement.Words is not ["set" or "reset", ..])
            {
                throw step.NeedsPerson($"what line {statement.Line} made ended with the session: {statement.Text}");
            }

            await session.ExecuteAsync(statement.Words is ["set", "local", ..] ? "" : statement.Text, cancellation);
        }
    }

    private async Task RunTogetherAsync(MigrationStep step, SqlScript script, StatementUnit unit, CancellationToken cancellation)
    {
        var done = Work.Of(sql.AsSessionUser + sql.Locked + sql.StatementDone(step, unit.End, unit.Hash));
        var works = Work.Of(unit.Statements).ToList();
        if (unit.HasOwnTransaction && TransactionWords.Keeps(unit.Statements[^1]))
        {
            await RunOwnTransactionAsync(script, [.. works.SkipLast(1), .. done, works[^1]], cancellation);
            return;
        }

        if (unit.HasOwnTransaction)
        {
            await RunOwnTransactionAsync(script, works, cancellation);
            works = [];
        }

        await using var transaction = await session.BeginAsync(cancellation);
        await executor.ExecuteAsync(script, [.. works, .. done], cancellation);
        await session.CommitAsync(cancellation);
    }

    private async Task RunOwnTransactionAsync(SqlScript script, IEnumerable<Work> works, CancellationToken cancellation)
    {
        try
        {
            await executor.ExecuteAsync(script, works, cancellation);
        }
        catch (MigrationException) when (session.IsOpen)
        {
            await session.ExecuteAsync("ROLLBACK", cancellation);
            throw;
        }
    }

    private async Task RunOutsideAsync((MigrationStep Step, SqlScript Script, Limits Limits) file, StatementUnit unit, OutsideStatement outside, CancellationToken cancellation)
    {
        var before = await interrupted.StateAsync(outside, cancellation);
        await JournalAsync(sql.StatementBegun(file.Step, unit.Statements[0].Text, before), cancellation);

        // Its waiting lets everybody read and write, so that it may take its time.
        var unlimited = outside.Kind != OutsideKind.Other && (await session.QueryAsync(sql.Unlimited(file.Limits), row => row.GetString(0), cancellation)).Count > 0;
        try
        {
            await using var watch = BlockerWatch.Start(session, sql, options, file.Limits with { Lock = null });
            await executor.ExecuteAsync(file.Script, Work.Of(unit.Statements), cancellation);
        }
        catch (MigrationException) when (session.IsOpen)
        {
            await interrupted.ReportLeftAsync(outside, before, cancellation);
            throw;
        }

        await session.ExecuteAsync(unlimited ? sql.Limited(file.Limits) : "", cancellation);
        await JournalAsync(sql.StatementDone(file.Step, unit.End, unit.Hash), cancellation);
    }

    private async Task JournalAsync(string statement, CancellationToken cancellation)
    {
        await using var transaction = await session.BeginAsync(cancellation);
        await session.ExecuteAsync(sql.AsSessionUser + sql.Locked + statement, cancellation);
        await session.CommitAsync(cancellation);
    }
}
