namespace SchemaGen.Core.Linting;

/// <summary>Looks at the types of new columns; all of these rules are off unless a setting switches them on.</summary>
internal static class ColumnTypeLint
{
    private static readonly (string Rule, string[] Types)[] Rules =
    [
        (LintIds.IntegerColumn, ["integer", "serial", "serial4"]),
        (LintIds.SmallintColumn, ["smallint", "smallserial", "serial2"]),
        (LintIds.SerialColumn, ["serial", "serial4", "bigserial", "serial8", "smallserial", "serial2"]),
        (LintIds.TimestampWithoutZone, ["timestamp without time zone"]),
        (LintIds.CharColumn, ["character"]),
        (LintIds.MoneyColumn, ["money"]),
        (LintIds.JsonColumn, ["json"]),
    ];

    private static readonly string[] Small = ["integer", "serial", "serial4", "smallint", "smallserial", "serial2"];

    /// <summary>Looks at a column.</summary>
    internal static void Look(string table, ColumnText column, LintState state)
    {
        var type = column.Type.BaseName;
        foreach (var (rule, _) in Rules.Where(r => r.Types.Contains(type)))
        {
            state.Report(rule, $"{table}.{column.Name} is {column.Type.Best}");
        }

        if (type == "character varying" && column.Type.Best.Contains('('))
        {
            state.Report(LintIds.VarcharColumn, $"{table}.{column.Name} is {column.Type.Best}");
        }

        if (column.IsPrimaryKey)
        {
            Key(table, column.Name, type, state);
        }
    }

    /// <summary>Looks at a column of a primary key.</summary>
    internal static void Key(string table, string column, string type, LintState state)
    {
        if (Small.Contains(type))
        {
            state.Report(LintIds.SmallKey, $"the key {table}.{column} is {type}, which ends at {(type is "smallint" or "smallserial" or "serial2" ? "32,767" : "2,147,483,647")}");
        }
    }
}
