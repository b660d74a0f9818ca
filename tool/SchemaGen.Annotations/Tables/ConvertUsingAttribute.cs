namespace SchemaGen;

/// <summary>How the values that a column holds become values of its new type, as SQL; it goes before what the tool would write.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class ConvertUsingAttribute : Attribute
{
    /// <summary>Converts by an SQL expression over the columns of the table: <c>string_to_array(tags, ',')</c>.</summary>
    public ConvertUsingAttribute(string sql) => Sql = sql;

    /// <summary>The expression.</summary>
    public string Sql { get; }

    /// <summary>The expression of the way back, in which the column has the name that it had before.</summary>
    public string? Down { get; set; }
}
