namespace SchemaGen;

/// <summary>By which index CLUSTER sorts a table.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ClusterOnAttribute : Attribute
{
    /// <summary>Names an index or a constraint of the table, by its name in the database.</summary>
    public ClusterOnAttribute(string index) => Index = index;

    /// <summary>The name of the index or the constraint.</summary>
    public string Index { get; }
}
