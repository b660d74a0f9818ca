namespace SchemaGen;

/// <summary>The collation of a column.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CollationAttribute : Attribute
{
    /// <summary>Gives the column a collation by its name.</summary>
    public CollationAttribute(string name) => Name = name;

    /// <summary>The name: <c>C</c>, <c>de-x-icu</c>.</summary>
    public string Name { get; }

    /// <summary>The schema of a collation of your own.</summary>
    public string? Schema { get; set; }
}
