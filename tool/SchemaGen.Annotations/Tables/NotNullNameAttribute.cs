namespace SchemaGen;

/// <summary>What the NOT NULL of a column is called (PostgreSQL 18).</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class NotNullNameAttribute : Attribute
{
    /// <summary>Names the constraint.</summary>
    public NotNullNameAttribute(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }
}
