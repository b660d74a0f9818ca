namespace SchemaGen.Migrations;

/// <summary>MigratorOptions are where the database and the migrations are, and how patient to be.</summary>
public sealed record MigratorOptions(string ConnectionString, string Directory)
{
    // What a statement waits for is found out beside it.
    private readonly object reporting = new();

    /// <summary>The schema of the journal table.</summary>
    public string JournalSchema { get; init; } = "schemagen";

    /// <summary>The name of the journal table.</summary>
    public string JournalTable { get; init; } = "revisions";

    /// <summary>How long to wait while another process migrates the same database; without limit when null.</summary>
    public TimeSpan? WaitForOthers { get; init; }

    /// <summary>How long a statement of a revision may wait for a lock, while others queue behind it; zero waits for ever, null leaves it to the server's setting.</summary>
    public TimeSpan? LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a statement of a revision may take; zero is without limit, null leaves it to the server's setting.</summary>
    public TimeSpan? StatementTimeout { get; init; }

    /// <summary>How often what got no lock is taken back and tried again.</summary>
    public int Retries { get; init; } = 10;

    /// <summary>The pause before the first retry; each later one is twice as long, up to half a minute.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long to wait for a lock before the sessions that hold it are ended; null ends none.</summary>
    public TimeSpan? KillBlockersAfter { get; init; }

    /// <summary>Whether each statement is reported with its time.</summary>
    public bool ReportsStatements { get; init; }

    /// <summary>Called for each event, one at a time; for what a statement waits for while it waits.</summary>
    public Action<MigrationEvent>? OnEvent { get; init; }

    /// <summary>The folder alone: a connection string may hold a password.</summary>
    public override string ToString() => Directory;

    internal void Report(MigrationEventKind kind, string message)
    {
        lock (reporting)
        {
            OnEvent?.Invoke(new MigrationEvent(kind, message));
        }
    }
}
