namespace SchemaGen.Core.Statements;

/// <summary>What a statement is for.</summary>
public enum StatementUse
{
    /// <summary>Nothing of PostgreSQL 14 to 18 begins so.</summary>
    Unknown,

    /// <summary>It makes an object.</summary>
    Create,

    /// <summary>It changes an object.</summary>
    Alter,

    /// <summary>It gives an object a comment.</summary>
    Comment,

    /// <summary>It grants or revokes privileges on objects of the database, or the default ones.</summary>
    Privileges,

    /// <summary>It drops an object, or all rows of one.</summary>
    Drop,

    /// <summary>It writes rows, or moves them between server and client.</summary>
    Data,

    /// <summary>It asks for rows.</summary>
    Query,

    /// <summary>It runs code.</summary>
    Code,

    /// <summary>It acts on the whole server: roles, databases, tablespaces, the server's settings, subscriptions.</summary>
    Cluster,

    /// <summary>It reads or writes files of the server, or runs a program there.</summary>
    ServerFile,

    /// <summary>It acts on the session: its settings, cursors, prepared statements, locks, notifications.</summary>
    Session,

    /// <summary>It begins, ends or marks a transaction.</summary>
    Transaction,

    /// <summary>It does work on what is there and changes no definition: VACUUM, ANALYZE, REINDEX.</summary>
    Maintenance,
}
