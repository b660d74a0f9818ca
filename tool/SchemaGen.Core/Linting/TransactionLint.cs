using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at transactions, at what they cannot hold, and at the limits of time.</summary>
internal static class TransactionLint
{
    /// <summary>Looks at a statement.</summary>
    internal static void Look(SqlStatement statement, LintState state)
    {
        switch (statement.Words)
        {
            case ["begin", ..] or ["start", "transaction", ..]:
                Begin(state);
                break;
            case ["commit" or "end" or "rollback" or "abort", ..] when !statement.Words.Contains("to") && !statement.Words.Contains("prepared"):
                End(statement, state);
                break;
            case ["set", ..] or ["select", ..]:
                Limit(statement.Text, state);
                break;
            default:
                OfTransaction(statement, state);
                break;
        }
    }

    /// <summary>Looks at how the file ends.</summary>
    internal static void AtEnd(LintState state)
    {
        if (state.Begun > 0)
        {
            state.Line = state.Begun;
            state.Report(LintIds.TransactionOpen, "the transaction that begins here is never committed");
        }
    }

    private static void Begin(LintState state)
    {
        if (state.InTransaction)
        {
            state.Report(LintIds.TransactionNested, "a transaction is open already, and its COMMIT ends what stands before this line, too");
        }

        (state.InTransaction, state.Begun) = (true, state.Line);
    }

    private static void End(SqlStatement statement, LintState state)
    {
        if (!state.InTransaction)
        {
            state.Report(LintIds.TransactionNested, $"no transaction is open that {statement.Words[0].ToUpperInvariant()} could end");
        }

        state.Commit();
    }

    private static void Limit(string text, LintState state)
    {
        var names = SqlLexer.Tokens(text).Where(t => t.Kind is SqlTokenKind.Word or SqlTokenKind.String).Select(t => t.Value.Trim('\'')).ToList();
        state.HasLockTimeout |= names.Contains("lock_timeout");
        state.HasStatementTimeout |= names.Contains("statement_timeout");
    }

    private static void OfTransaction(SqlStatement statement, LintState state)
    {
        if (state.InTransaction && OutsideStatement.Of(statement) is { IsAlways: true })
        {
            state.Report(LintIds.OutsideInTransaction, "PostgreSQL refuses this in a transaction");
        }

        var use = StatementClassifier.Classify(statement).Use;
        if (use is not (StatementUse.Create or StatementUse.Alter or StatementUse.Drop or StatementUse.Maintenance))
        {
            return;
        }

        if (!state.HasLockTimeout && LockedTable.Of(statement) is { } table && !state.Made.Contains(table))
        {
            state.Report(LintIds.NoLockTimeout, $"while this waits for {(table.Length == 0 ? "a lock" : table)}, all others wait behind it");
            state.HasLockTimeout = true;
        }

        if (!state.HasStatementTimeout)
        {
            state.Report(LintIds.NoStatementTimeout, "nothing ends a statement that takes longer than was thought");
            state.HasStatementTimeout = true;
        }
    }
}
