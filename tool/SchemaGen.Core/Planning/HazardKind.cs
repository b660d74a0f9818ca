namespace SchemaGen.Core.Planning;

/// <summary>What can go wrong when a statement is run on a database in use.</summary>
public enum HazardKind
{
    /// <summary>Rows or values are gone for good.</summary>
    DeletesData,

    /// <summary>Rows that a person has said are changed or gone, with whatever was written into them since.</summary>
    ChangesRows,

    /// <summary>All rows are written anew.</summary>
    RewritesTable,

    /// <summary>Nobody else can write meanwhile.</summary>
    BlocksWrites,

    /// <summary>Nobody else can read meanwhile.</summary>
    BlocksReads,

    /// <summary>Rows that exist can make it fail.</summary>
    MayFail,

    /// <summary>Rows get a value that nobody gave them.</summary>
    InventsValues,

    /// <summary>What becomes of values follows from a setting of the session that runs it.</summary>
    DependsOnSession,
}
