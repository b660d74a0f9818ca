namespace SchemaGen;

/// <summary>How the rows of a partitioned table are divided.</summary>
public enum PartitionStrategy
{
    /// <summary>RANGE: by what lies between two values.</summary>
    Range,

    /// <summary>LIST: by lists of values.</summary>
    List,

    /// <summary>HASH: by remainders.</summary>
    Hash,
}
