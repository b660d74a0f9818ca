using SchemaGen.Core.Scripts;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at one file, statement by statement.</summary>
internal static class FileLinter
{
    // What is looked at word by word; rows that are written may be hundreds of thousands of lines.
    private static readonly Action<SqlStatement, LintState>[] Rules =
    [
        TransactionLint.Look, IndexLint.Look, TableLint.Look, DropLint.Look, TypeLint.Look, RepeatableLint.Look, NameLint.Look,
    ];

    /// <summary>What is found.</summary>
    /// <param name="file">The file.</param>
    /// <param name="statements">Its statements.</param>
    /// <param name="tables">The tables that were made before; those that it makes are added.</param>
    internal static IReadOnlyList<LintHit> Look(LintFile file, IReadOnlyList<SqlStatement> statements, KnownTables tables)
    {
        LintState state = new(file, tables);
        foreach (var statement in statements.Where(s => !IsData(s, state)))
        {
            state.IsLast = ReferenceEquals(statement, statements[statements.Count - 1]);
            Look(statement, state);
            state.IsInBlock = true;
            foreach (var inner in BlockStatements.Of(statement))
            {
                Look(inner, state);
            }

            state.IsInBlock = false;
        }

        TransactionLint.AtEnd(state);
        return state.Hits;
    }

    private static void Look(SqlStatement statement, LintState state)
    {
        state.Line = statement.Line;
        foreach (var look in Rules)
        {
            look(statement, state);
        }
    }

    private static bool IsData(SqlStatement statement, LintState state) => state.Labels.Count == 0 && statement.Words is ["insert" or "copy" or "merge" or "values" or "comment", ..];
}
