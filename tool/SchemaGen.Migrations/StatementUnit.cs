using SchemaGen.Core.History;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Migrations;

/// <summary>A StatementUnit is what commits at once in a no-transaction file: a statement, or all from BEGIN to COMMIT.</summary>
/// <param name="Statements">Its statements.</param>
/// <param name="End">How many statements of the file are done with it.</param>
/// <param name="Hash">The hash of these.</param>
internal sealed record StatementUnit(IReadOnlyList<SqlStatement> Statements, int End, string Hash)
{
    /// <summary>The place of its first statement in the file.</summary>
    public int Start => End - Statements.Count;

    /// <summary>Whether the file begins and ends a transaction for it.</summary>
    public bool HasOwnTransaction => TransactionWords.Begins(Statements[0]);

    /// <summary>What is known of it where it cannot share a transaction with the journal; else null.</summary>
    public OutsideStatement? Outside { get; } = Statements is [var one] ? OutsideStatement.Of(one) : null;

    /// <summary>The units of a file.</summary>
    public static IReadOnlyList<StatementUnit> Of(IReadOnlyList<SqlStatement> statements)
    {
        List<StatementUnit> units = [];
        var hash = "";
        for (var at = 0; at < statements.Count;)
        {
            var end = TransactionWords.Begins(statements[at]) ? EndOfTransaction(statements, at) : at + 1;
            hash = statements.Skip(at).Take(end - at).Aggregate(hash, (h, s) => ContentHash.Of($"{h}\n{s.Text}\n{s.Rows}"));
            units.Add(new([.. statements.Skip(at).Take(end - at)], end, hash));
            at = end;
        }

        return units;
    }

    private static int EndOfTransaction(IReadOnlyList<SqlStatement> statements, int at)
    {
        while (at < statements.Count && !TransactionWords.Ends(statements[at]))
        {
            at++;
        }

        return Math.Min(at + 1, statements.Count);
    }
}
