using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at CREATE TABLE and ALTER TABLE.</summary>
internal static class TableLint
{
    private static readonly string[] Storage = ["logged", "unlogged", "tablespace", "access"];

    /// <summary>Looks at a statement.</summary>
    internal static void Look(SqlStatement statement, LintState state)
    {
        StatementReader reader = new(statement.Text);
        switch (statement.Words)
        {
            case ["create", "table", ..] or ["create", "unlogged", "table", ..]:
                Create(reader.Skip("create").Skip("unlogged").Skip("table").Skip("if", "not", "exists"), state);
                break;
            case ["create", "temp" or "temporary", "table", ..]:
                state.Made.Add(LintName.Of(reader.Skip("create", statement.Words[1], "table").Skip("if", "not", "exists").ReadName()));
                break;
            case ["create", "materialized", "view", ..]:
                state.Made.Add(LintName.Of(reader.Skip("create", "materialized", "view").Skip("if", "not", "exists").ReadName()));
                break;
            case ["alter", "table", ..]:
                Alter(reader.Skip("alter", "table").Skip("if", "exists").Skip("only"), state);
                break;
        }
    }

    private static void Create(StatementReader reader, LintState state)
    {
        var written = reader.ReadName();
        var table = LintName.Of(written);
        if (!LintName.HasSchema(written))
        {
            state.Report(LintIds.NameWithoutSchema, $"{table} is made in whichever schema comes first in search_path");
        }

        state.Made.Add(table);
        state.Tables.Add(new KnownTable(table, state.Place) { IsPart = reader.Has("partition", "of") || reader.Has("inherits") || reader.Has("as") || reader.Has("of") });
        var elements = reader.IsNext("partition") || reader.IsNext("of") || reader.IsNext("as") ? [] : reader.ReadGroup()?.Split() ?? [];
        foreach (var element in elements.Where(e => !e.IsNext("like")))
        {
            if (ConstraintText.Read(element) is { } constraint)
            {
                ConstraintLint.Take(table, constraint, state);
            }
            else
            {
                var column = ColumnText.Read(element);
                ColumnTypeLint.Look(table, column, state);
                ColumnLint.Take(table, column, state);
            }
        }

        OfKey(table, elements, state);
        if (reader.Take("partition", "of"))
        {
            PartitionLint.Attach(LintName.Of(reader.ReadName()), table, reader, state);
        }
    }

    // A key that stands behind the columns.
    private static void OfKey(string table, IReadOnlyList<StatementReader> elements, LintState state)
    {
        var known = state.Tables.Find(table)!;
        foreach (var column in known.PrimaryKey.Where(_ => !elements.Any(e => e.Has("primary", "key"))))
        {
            ColumnTypeLint.Key(table, column, known.Columns.TryGetValue(column, out var found) ? found.Type.BaseName : string.Empty, state);
        }
    }

    private static void Alter(StatementReader reader, LintState state)
    {
        var table = LintName.Of(reader.ReadName());
        if (!state.Altered.Add(table) && state.InTransaction)
        {
            state.ReportOf(table, LintIds.AlteredTwice, $"{table} was altered before in this transaction");
        }

        foreach (var action in reader.Split())
        {
            Act(table, action, state);
        }
    }

    private static void Act(string table, StatementReader action, LintState state)
    {
        if (action.Take("add"))
        {
            Add(table, action, state);
        }
        else if (action.Take("alter"))
        {
            ColumnLint.Alter(table, action, state);
        }
        else if (action.Take("drop"))
        {
            Drop(table, action, state);
        }
        else if (action.Take("rename"))
        {
            Rename(table, action, state);
        }
        else if (action.Take("validate", "constraint"))
        {
            ConstraintLint.Validate(table, LintName.Last(action.ReadName()), state);
        }
        else if (action.Take("detach", "partition"))
        {
            PartitionLint.Detach(table, action, state);
        }
        else if (action.Take("attach", "partition"))
        {
            PartitionLint.Attach(table, action, state);
        }
        else if (action.Take("set") && Storage.Any(s => action.IsNext(s)))
        {
            state.ReportOf(table, LintIds.StorageChanged, $"{table} is written anew while nobody reads it");
        }
        else if (action.IsNext("owner") || action.Has("row", "level", "security"))
        {
            state.ReportOf(table, LintIds.AccessChanged, $"who may read and write {table} changes");
        }
    }

    private static void Add(string table, StatementReader action, LintState state)
    {
        if (ConstraintText.Read(action) is { } constraint)
        {
            ConstraintLint.Add(table, constraint, state);
        }
        else
        {
            ColumnLint.Add(table, ColumnText.Read(action.Skip("column").Skip("if", "not", "exists")), state);
        }
    }

    private static void Drop(string table, StatementReader action, LintState state)
    {
        var isConstraint = action.Take("constraint");
        var name = LintName.Last(action.Skip("column").Skip("if", "exists").ReadName());
        var known = state.Tables.Find(table);
        if (isConstraint)
        {
            state.ReportOf(table, LintIds.ConstraintDropped, $"{table} loses {name}");
            known?.Checks.Remove(name);
            known?.ForeignKeys.Remove(name);
            state.Tables.DropIndex(IndexLint.Qualified(name, table));
        }
        else
        {
            state.ReportOf(table, LintIds.ColumnDropped, $"all values of {table}.{name} are gone, and code that reads it fails");
            known?.Columns.Remove(name);
        }
    }

    private static void Rename(string table, StatementReader action, LintState state)
    {
        if (action.Take("to"))
        {
            var to = IndexLint.Qualified(LintName.Last(action.ReadName()), table);
            state.ReportOf(table, LintIds.TableRenamed, $"code that runs looks for {table}, which is {to} from now on");
            state.Tables.Rename(table, to);
        }
        else if (!action.IsNext("constraint"))
        {
            var (from, to) = (LintName.Last(action.Skip("column").ReadName()), LintName.Last(action.Skip("to").ReadName()));
            state.ReportOf(table, LintIds.ColumnRenamed, $"code that runs looks for {table}.{from}, which is {to} from now on");
            if (state.Tables.Find(table) is { } known && known.Columns.TryGetValue(from, out var column))
            {
                known.Columns.Remove(from);
                known.Columns[to] = column;
            }
        }
    }
}
