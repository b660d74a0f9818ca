namespace SchemaGen.Migrations;

/// <summary>MigratorOptions are where the database and the migrations are, and how patient to be.</summary>
public sealed record MigratorOptions(string ConnectionString, string Directory)
{
    /// <summary>The schema of the journal table.</summary>
    public string JournalSchema { get; init; } = "schemagen";

    /// <summary>The name of the journal table.</summary>
    public string JournalTable { get; init; } = "revisions";

    /// <summary>How long to wait while another process migrates the same database; without limit when null.</summary>
    public TimeSpan? WaitForOthers { get; init; }

    /// <summary>Postgres's lock_timeout for the statements of a revision; the server's own setting when null.</summary>
    public TimeSpan? LockTimeout { get; init; }

    /// <summary>Postgres's statement_timeout for the statements of a revision; the server's own setting when null.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>Called for each event, in order, on the thread that migrates.</summary>
    public Action<MigrationEvent>? OnEvent { get; init; }

    /// <summary>The folder alone: a connection string may hold a password.</summary>
    public override string ToString() => Directory;

    internal void Report(MigrationEventKind kind, string message) => OnEvent?.Invoke(new MigrationEvent(kind, message));
}
