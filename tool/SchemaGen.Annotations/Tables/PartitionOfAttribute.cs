namespace SchemaGen;

/// <summary>That a table is a partition of another; it has the columns of that one without repeating them.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class PartitionOfAttribute : Attribute
{
    /// <summary>Makes it a partition of the table of a class.</summary>
    /// <param name="parent">The class of the partitioned table.</param>
    /// <param name="bound">Which rows it takes: <c>FOR VALUES FROM (...) TO (...)</c>, <c>FOR VALUES IN (...)</c>, <c>FOR VALUES WITH (MODULUS n, REMAINDER n)</c> or <c>DEFAULT</c>.</param>
    public PartitionOfAttribute(Type parent, string bound) => (Parent, Bound) = (parent, bound);

    /// <summary>The class of the partitioned table.</summary>
    public Type Parent { get; }

    /// <summary>Which rows it takes, as SQL.</summary>
    public string Bound { get; }
}
