namespace SchemaGen;

/// <summary>What logical replication tells the rows of a table apart by, where that is not its primary key.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ReplicaIdentityAttribute : Attribute
{
    /// <summary>Takes the whole row, or nothing.</summary>
    public ReplicaIdentityAttribute(ReplicaIdentityMode mode) => Mode = mode;

    /// <summary>Takes an index or a constraint of the table, by its name in the database.</summary>
    public ReplicaIdentityAttribute(string index) => Index = index;

    /// <summary>What is taken, where there is no index.</summary>
    public ReplicaIdentityMode Mode { get; }

    /// <summary>The name of the index or the constraint.</summary>
    public string? Index { get; }
}
