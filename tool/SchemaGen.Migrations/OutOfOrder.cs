namespace SchemaGen.Migrations;

/// <summary>What an upgrade does with a revision that is older than one which the database has, as after a merge.</summary>
public enum OutOfOrder
{
    /// <summary>It is applied: the history says that neither needs the other.</summary>
    Apply,

    /// <summary>It is applied, and said.</summary>
    Warn,

    /// <summary>Nothing is run.</summary>
    Error,
}
