namespace SchemaGen;

/// <summary>That a table is partitioned.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PartitionByAttribute : Attribute
{
    /// <summary>Divides the rows by properties or expressions, each as in an index: <c>nameof(Made)</c>, <c>"lower(region)"</c>.</summary>
    public PartitionByAttribute(PartitionStrategy strategy, params string[] keys) => (Strategy, Keys) = (strategy, keys);

    /// <summary>How they are divided.</summary>
    public PartitionStrategy Strategy { get; }

    /// <summary>What they are divided by.</summary>
    public string[] Keys { get; }
}
