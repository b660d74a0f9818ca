namespace SchemaGen;

/// <summary>The default of a column, as SQL.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DefaultSqlAttribute : Attribute
{
    /// <summary>Makes a default of an SQL expression: <c>now()</c>.</summary>
    public DefaultSqlAttribute(string sql) => Sql = sql;

    /// <summary>The expression.</summary>
    public string Sql { get; }
}
