namespace SchemaGen.Migrations;

/// <summary>A MigrationEventKind is what an event is about.</summary>
public enum MigrationEventKind
{
    /// <summary>A revision begins to run.</summary>
    Running,

    /// <summary>Another process migrates the same database, and this one waits for it.</summary>
    Waiting,

    /// <summary>The server sent a notice or warning while a revision ran.</summary>
    Notice,

    /// <summary>Something is not as it should be, and the work goes on.</summary>
    Warning,

    /// <summary>Sessions hold a lock for which a statement waits.</summary>
    Blocked,

    /// <summary>What got no lock was taken back and is tried again.</summary>
    Retrying,

    /// <summary>What an interrupted run left is put away or finished.</summary>
    Resuming,

    /// <summary>A statement of a file is done.</summary>
    Statement,

    /// <summary>What is only tried has locked a table.</summary>
    Locked,

    /// <summary>A revision is done.</summary>
    Done,

    /// <summary>A statement that takes long is still running.</summary>
    Progress,
}
