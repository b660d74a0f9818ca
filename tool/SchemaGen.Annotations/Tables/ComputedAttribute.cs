namespace SchemaGen;

/// <summary>A generated column.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ComputedAttribute : Attribute
{
    /// <summary>Makes a column that is computed by an SQL expression.</summary>
    public ComputedAttribute(string sql) => Sql = sql;

    /// <summary>The expression over columns of the table.</summary>
    public string Sql { get; }

    /// <summary>Whether it is computed when it is read (PostgreSQL 18), else stored.</summary>
    public bool Virtual { get; set; }
}
