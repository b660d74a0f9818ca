using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at columns that are added to tables or altered.</summary>
internal static class ColumnLint
{
    // Built-in functions that give all rows of a statement the same value, or the same for the same arguments.
    private static readonly HashSet<string> Steady =
    [
        "now", "transaction_timestamp", "statement_timestamp", "current_setting", "current_schema", "current_database", "lower",
        "upper", "coalesce", "nullif", "concat", "md5", "repeat", "length",
        "date_trunc", "date_part", "timezone", "make_date", "make_interval", "make_timestamptz", "to_timestamp", "to_char",
        "to_date", "jsonb_build_object", "jsonb_build_array", "json_build_object",
        "json_build_array", "to_jsonb", "array", "row", "cast", "extract", "interval", "numeric", "varchar", "char", "decode",
        "encode", "abs", "round", "greatest", "least", "int4range", "int8range",
        "numrange", "tsrange", "tstzrange", "daterange", "point", "character", "bit", "timestamp", "timestamptz", "time",
    ];

    /// <summary>Looks at a column that ALTER TABLE adds.</summary>
    internal static void Add(string table, ColumnText column, LintState state)
    {
        if (column.IsSerial || column.IsIdentity || column.IsStored)
        {
            state.ReportOf(table, LintIds.ComputedColumn, $"{table} is written anew while nobody reads it, as each row gets a value of {column.Name}");
        }
        else if (column.Default is { } value && IsVolatile(value, state.File.IsRevision))
        {
            state.ReportOf(table, LintIds.VolatileDefault, $"{table} is written anew while nobody reads it, as each row gets a value of its own from {VisibleText.Of(value)}");
        }
        else if (column is { IsNotNull: true, IsGenerated: false } && column.Default is null or "NULL")
        {
            state.ReportOf(table, LintIds.RequiredColumn, $"it fails where {table} has rows: {column.Name} is NOT NULL and has no default");
        }

        OfConstraints(table, column, state);
        ColumnTypeLint.Look(table, column, state);
        Take(table, column, state);
    }

    /// <summary>Takes a column in, without a look at it.</summary>
    internal static void Take(string table, ColumnText column, LintState state)
    {
        if (state.Tables.Find(table) is not { } known)
        {
            return;
        }

        known.Columns[column.Name] = new(column.Type, column.IsNotNull || column.IsSerial || column.IsIdentity);
        foreach (var constraint in ConstraintsOf(column))
        {
            ConstraintLint.Take(table, constraint, state);
        }
    }

    /// <summary>Looks at ALTER COLUMN.</summary>
    internal static void Alter(string table, StatementReader action, LintState state)
    {
        var column = LintName.Last(action.Skip("column").ReadName());
        var known = state.Tables.Find(table);
        var before = known is not null && known.Columns.TryGetValue(column, out var found) ? found : null;
        if (action.Take("set", "not", "null"))
        {
            if (before?.IsNotNull != true && known?.Proves(column) != true)
            {
                state.ReportOf(table, LintIds.NotNullScans, $"nobody reads {table} while all rows are looked at for NULL in {column}");
            }

            Set(known, column, before is null ? null : before with { IsNotNull = true });
        }
        else if (action.Take("drop", "not", "null"))
        {
            state.ReportOf(table, LintIds.NotNullDropped, $"{table}.{column} may hold NULL from now on, which code that runs does not know");
            Set(known, column, before is null ? null : before with { IsNotNull = false });
        }
        else if (action.Take("type") || action.Take("set", "data", "type"))
        {
            var type = SqlType.Parse(action.ReadUntil("using", "collate"));
            OfType(table, (column, before?.Type, type), action.Has("using"), state);
            Set(known, column, before is null ? null : before with { Type = type });
        }
    }

    private static void OfType(string table, (string Column, SqlType? Before, SqlType After) change, bool isConverted, LintState state)
    {
        // How the values of a domain or of a type of somebody are stored is not known here; what our planner wrote it has asked about it.
        var isKnown = change is { Before.IsBuiltIn: true, After.IsBuiltIn: true };
        var stays = !isConverted && change.Before is { } before && (isKnown ? StoredForm.Stays(before, change.After) || StoredForm.StaysInUtc(before, change.After) : LintName.Of(before.Best) == LintName.Of(change.After.Best));
        if (!stays && (isKnown || !state.File.IsRevision))
        {
            var from = change.Before is { } known ? $" from {known.Best}" : string.Empty;
            var doubt = isKnown ? string.Empty : ", unless PostgreSQL takes the old values as they are";
            state.ReportOf(
                table,
                LintIds.TypeChanged,
                $"{table} is written anew while nobody reads it, as {change.Column} changes{from} to {change.After.Best}{doubt}");
        }
    }

    private static void Set(KnownTable? table, string name, KnownColumn? column)
    {
        if (table is not null && column is not null)
        {
            table.Columns[name] = column;
        }
    }

    private static void OfConstraints(string table, ColumnText column, LintState state)
    {
        if (column.Rest.Has("primary", "key") || column.Rest.Has("unique"))
        {
            state.ReportOf(table, LintIds.KeyBuildsIndex, $"nobody reads {table} while the index of {column.Name} is built");
        }

        // Rows with NULL in it refer to nothing, and PostgreSQL does not look at them (transformColumnDefinition).
        if (column is { Target: { } target, Default: not null })
        {
            state.ReportOf(table, LintIds.ForeignKeyValidated, $"nobody writes {table} and {LintName.Of(target)} while all rows are checked for the foreign key of {column.Name}");
        }

        if (column.Rest.Has("check"))
        {
            state.ReportOf(table, LintIds.CheckValidated, $"nobody reads {table} while all rows are checked for {column.Name}");
        }
    }

    private static IEnumerable<ConstraintText> ConstraintsOf(ColumnText column)
    {
        if (column.IsPrimaryKey)
        {
            yield return new(string.Empty, PrimaryKey.ObjectKind) { Columns = [column.Name] };
        }
        else if (column.Rest.Has("unique"))
        {
            yield return new(string.Empty, Unique.ObjectKind) { Columns = [column.Name] };
        }

        if (column.Target is not null)
        {
            yield return new(string.Empty, ForeignKey.ObjectKind) { Columns = [column.Name] };
        }
    }

    // What a function of somebody does is not known here; what our planner wrote it has asked about it.
    private static bool IsVolatile(string value, bool isRevision) =>
        VolatileCalls.In(value, Schema.Empty) || (!isRevision && SqlLexer.Calls(value).Any(c => !Steady.Contains(c)));
}
