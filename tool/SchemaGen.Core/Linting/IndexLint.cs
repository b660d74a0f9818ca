using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at statements about indexes and about what is built anew.</summary>
internal static class IndexLint
{
    /// <summary>Looks at a statement.</summary>
    internal static void Look(SqlStatement statement, LintState state)
    {
        StatementReader reader = new(statement.Text);
        switch (statement.Words)
        {
            case ["create", "index", ..] or ["create", "unique", "index", ..]:
                Create(IndexText.Read(reader), state);
                break;
            case ["drop", "index", ..]:
                Drop(reader.Skip("drop", "index"), state);
                break;
            case ["reindex", ..] when !SqlWords(statement).Contains("concurrently"):
                state.Report(LintIds.ReindexNotConcurrent, "indexes are built anew while nobody writes their table");
                break;
            case ["refresh", "materialized", "view", ..] when !statement.Words.Contains("concurrently") && !reader.Has("with", "no", "data"):
                var view = LintName.Of(reader.Skip("refresh", "materialized", "view").ReadName());
                state.ReportOf(view, LintIds.RefreshNotConcurrent, $"nobody reads {view} while it is filled");
                break;
            case ["cluster", ..]:
                state.Report(LintIds.TableRebuilt, "CLUSTER writes the table anew while nobody reads it");
                break;
            case ["vacuum", ..] when SqlWords(statement).Contains("full"):
                state.Report(LintIds.TableRebuilt, "VACUUM FULL writes the table anew while nobody reads it");
                break;
        }
    }

    // Options may stand in brackets, where the first words of a statement are not looked for.
    private static IEnumerable<string> SqlWords(SqlStatement statement) => SqlLexer.Words(statement.Text);

    private static void Create(IndexText index, LintState state)
    {
        var name = index.Name.Length == 0 ? $"an index of {index.Table}" : $"index {LintName.Of(index.Name)}";
        if (!index.IsConcurrent && !index.IsOnly)
        {
            state.ReportOf(index.Table, LintIds.IndexNotConcurrent, $"nobody writes {index.Table} while {name} is built");
        }

        if (index.Name.Length > 0)
        {
            state.Tables.Add(new KnownIndex(Qualified(LintName.Last(index.Name), index.Table), index.Keys, state.Place) { Table = index.Table, IsUnique = index.IsUnique, Form = index.Form });
        }
    }

    private static void Drop(StatementReader reader, LintState state)
    {
        var isConcurrent = reader.Take("concurrently");
        foreach (var index in reader.Skip("if", "exists").ReadNames().Select(LintName.Of))
        {
            if (!isConcurrent)
            {
                state.ReportOf(state.Tables.FindIndex(index)?.Table ?? string.Empty, LintIds.IndexDropNotConcurrent, $"all that use the table of {index} wait until it is dropped");
            }

            state.Tables.DropIndex(index);
        }
    }

    /// <summary>The name of an index, which is in the schema of its table.</summary>
    internal static string Qualified(string index, string table) => table.LastIndexOf('.') is > 0 and var dot ? $"{table.Substring(0, dot)}.{index}" : index;
}
