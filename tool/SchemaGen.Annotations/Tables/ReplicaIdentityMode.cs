namespace SchemaGen;

/// <summary>What logical replication tells rows apart by, without an index.</summary>
public enum ReplicaIdentityMode
{
    /// <summary>FULL: the whole row.</summary>
    Full,

    /// <summary>NOTHING.</summary>
    Nothing,
}
