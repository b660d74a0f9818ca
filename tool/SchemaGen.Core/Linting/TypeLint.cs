using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at types, extensions and privileges.</summary>
internal static class TypeLint
{
    /// <summary>Looks at a statement.</summary>
    internal static void Look(SqlStatement statement, LintState state)
    {
        StatementReader reader = new(statement.Text);
        OfLabels(statement, state);
        switch (statement.Words)
        {
            case ["create", "type", ..] when reader.Has("as", "enum"):
                state.Report(LintIds.EnumMade, $"{LintName.Of(reader.Skip("create", "type").ReadName())} can get values and lose none");
                break;
            case ["alter", "type", ..] when reader.Has("add", "value"):
                AddValue(reader.Skip("alter", "type"), state);
                break;
            case ["create", "domain", ..]:
                var made = LintName.Of(reader.Skip("create", "domain").ReadName());
                state.Made.Add(made);
                if (reader.Has("check") || reader.Has("not", "null"))
                {
                    state.Report(LintIds.DomainWithCheck, $"all tables with a column of {made} are read when its check changes");
                }

                break;
            case ["alter", "domain", ..]:
                AlterDomain(LintName.Of(reader.Skip("alter", "domain").ReadName()), reader, state);
                break;
            case ["alter", "extension", ..] when reader.Has("update"):
                state.Report(LintIds.ExtensionUpdated, $"{reader.Skip("alter", "extension").ReadName()} becomes another version, with what it defines");
                break;
            case ["grant" or "revoke", ..] or ["alter", "default", "privileges", ..] or ["create" or "alter" or "drop", "policy", ..]:
                state.Report(LintIds.AccessChanged, "who may read and write changes");
                break;
        }
    }

    private static void AddValue(StatementReader reader, LintState state)
    {
        var type = LintName.Of(reader.ReadName());
        if (!reader.Has("before") && !reader.Has("after"))
        {
            state.Report(LintIds.EnumValueWithoutPlace, $"the value becomes the last one of {type}");
        }

        var value = reader.Behind("add", "value")!.Skip("if", "not", "exists").ReadUntil("before", "after");
        if (state.InTransaction && !state.Made.Contains(type))
        {
            state.Labels.Add(value);
        }
    }

    private static void OfLabels(SqlStatement statement, LintState state)
    {
        var used = state.Labels.Count == 0 || statement.Begins("alter", "type") ? null
            : SqlLexer.Tokens(statement.Text).Where(t => t.Kind == SqlTokenKind.String).Select(t => t.Value).FirstOrDefault(state.Labels.Contains);
        if (used is not null)
        {
            state.Report(LintIds.EnumValueUsed, $"{VisibleText.Of(used)} cannot be used before the transaction that adds it has been committed");
        }
    }

    private static void AlterDomain(string domain, StatementReader reader, LintState state)
    {
        // All tables of a revision are known.
        var isUsed = !state.File.IsRevision || state.Tables.All.Any(t => t.Columns.Values.Any(c => LintName.Of(c.Type.BaseName) == domain));
        if (isUsed && ((reader.IsNext("add") && !reader.Has("not", "valid")) || reader.IsNext("set", "not", "null")))
        {
            state.ReportOf(domain, LintIds.DomainCheckAdded, $"nobody writes the tables that have a column of {domain} while all their rows are read");
        }
    }
}
