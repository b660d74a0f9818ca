namespace SchemaGen;

/// <summary>How long values of a column are stored.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class StorageAttribute : Attribute
{
    /// <summary>Names it: PLAIN, EXTERNAL, EXTENDED or MAIN.</summary>
    public StorageAttribute(string storage) => Storage = storage;

    /// <summary>PLAIN, EXTERNAL, EXTENDED or MAIN.</summary>
    public string Storage { get; }
}
