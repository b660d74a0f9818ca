namespace SchemaGen;

/// <summary>What rows that are there get as the value of a new column, or where they hold NULL and the column becomes NOT NULL, as SQL; rows that come later get the default, where there is one.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class BackfillSqlAttribute : Attribute
{
    /// <summary>Fills by an SQL expression over the columns of the table: <c>lower(title)</c>.</summary>
    public BackfillSqlAttribute(string sql) => Sql = sql;

    /// <summary>The expression.</summary>
    public string Sql { get; }
}
