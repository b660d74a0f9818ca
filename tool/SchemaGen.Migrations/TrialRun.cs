namespace SchemaGen.Migrations;

/// <summary>A TrialRun runs files in one transaction, reports what each statement took and which tables were locked, and takes all of it back.</summary>
internal sealed class TrialRun(MigrationSession session, JournalSql sql, MigratorOptions options)
{
    private readonly StatementExecutor executor = new(session, options with { ReportsStatements = true });
    private readonly LockPatience patience = new(session, sql, options);

    /// <summary>Tries steps up to the first that no transaction can hold; throws <see cref="MigrationException"/> at the statement that fails.</summary>
    /// <returns>The steps that were tried.</returns>
    public async Task<IReadOnlyList<MigrationStep>> RunAsync(IReadOnlyList<(MigrationStep Step, SqlScript Script)> steps, CancellationToken cancellation)
    {
        var tried = steps.TakeWhile(s => s.Script.InTransaction).ToList();
        foreach (var (step, _) in steps.Skip(tried.Count).Take(1))
        {
            options.Report(MigrationEventKind.Warning, $"not tried: {step} and what comes after it, because it runs outside of a transaction");
        }

        if (tried.Count > 0)
        {
            await patience.RunAsync(Limits.Of(options, tried.Select(s => s.Script)), () => TryAsync(tried, cancellation), cancellation);
        }

        return [.. tried.Select(t => t.Step)];
    }

    // What waits for the end of the transaction is checked before it is taken back.
    private async Task TryAsync(IReadOnlyList<(MigrationStep Step, SqlScript Script)> steps, CancellationToken cancellation)
    {
        await using var other = await session.OpenOtherAsync(cancellation);
        await using var transaction = await session.BeginAsync(cancellation);
        await session.ExecuteAsync(sql.Create, cancellation);
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var (step, script) in steps)
        {
            options.Report(new MigrationEvent(MigrationEventKind.Running, $"Trying {step}") { Revision = step.Revision, File = step.Path });
            var limits = sql.Limits(Limits.Of(options, script), isLocal: true);
            await executor.ExecuteAsync(script, [.. Work.Of(limits + sql.Begin(step)), .. Work.Of(script.Statements), .. Work.Of(JournalSql.CheckDeferred)], cancellation);
            foreach (var held in (await other.QueryAsync(sql.Held(session.Backend), row => row.GetString(0), cancellation)).Where(known.Add))
            {
                options.Report(MigrationEventKind.Locked, held);
            }

            await executor.ExecuteAsync(script, Work.Of(sql.Reset + sql.Locked + sql.End(step)), cancellation);
        }
    }
}
