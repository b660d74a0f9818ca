namespace SchemaGen.Core.Schemas;

/// <summary>How an object becomes another version of itself.</summary>
public enum Transition
{
    /// <summary>By ALTER; what depends on it stays.</summary>
    InPlace,

    /// <summary>By DROP and CREATE; what depends on it goes and comes with it.</summary>
    Replace,

    /// <summary>By a new one made beside the old, to which its users move before the old is dropped.</summary>
    Rebuild,
}
