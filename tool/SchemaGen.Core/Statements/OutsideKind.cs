namespace SchemaGen.Core.Statements;

/// <summary>What is known of a statement that runs outside of a transaction, and so may be done in part.</summary>
public enum OutsideKind
{
    /// <summary>It leaves an index, which is invalid until the end.</summary>
    CreateIndex,

    /// <summary>It takes an index away, which is invalid before the end.</summary>
    DropIndex,

    /// <summary>It builds indexes beside those that are there, and leaves invalid ones where it is interrupted.</summary>
    Reindex,

    /// <summary>It takes a partition away, whose detaching is pending before the end.</summary>
    DetachPartition,

    /// <summary>It may run again, whatever came of it.</summary>
    Repeatable,

    /// <summary>Only a person knows.</summary>
    Other,
}
