using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>MigratorOptions are where the journal is, how patient to be, and who is told.</summary>
public sealed record MigratorOptions
{
    // What a statement waits for is found out beside it.
    private readonly object reporting = new();

    /// <summary>Makes options that are those of the tool.</summary>
    public MigratorOptions()
    {
    }

    /// <summary>Makes the options of a database that only its connection string tells of.</summary>
    internal MigratorOptions(string connectionString, string directory) => (ConnectionString, Revisions) = (connectionString, Revisions.FromDirectory(directory));

    /// <summary>The schema of the journal table.</summary>
    public string JournalSchema { get; init; } = "schemagen";

    /// <summary>The name of the journal table.</summary>
    public string JournalTable { get; init; } = "revisions";

    /// <summary>The schema that stands in for <c>"{schema}"</c> in the files; null where they name their schemas.</summary>
    /// <remarks>The journal is a table of it then.</remarks>
    public string? TenantSchema { get; init; }

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

    /// <summary>Whether all that an upgrade or a downgrade runs is one transaction; a file that runs outside of one is refused then.</summary>
    public bool SingleTransaction { get; init; }

    /// <summary>What an upgrade does with a revision that is older than one which the database has.</summary>
    public OutOfOrder OutOfOrder { get; init; }

    /// <summary>The role that owns what revisions make, as <c>SET ROLE</c> takes it; that of the connection when null. Of a data source of the caller's its own connection string tells.</summary>
    public string? Role { get; init; }

    /// <summary>Whether each statement is reported with its time.</summary>
    public bool ReportsStatements { get; init; }

    /// <summary>How often it is reported how far a statement is that takes long.</summary>
    public TimeSpan ProgressInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Called for each event, one at a time; for what a statement waits for while it waits.</summary>
    public Action<MigrationEvent>? OnEvent { get; init; }

    /// <summary>Gets each event too: statements and notices at the level Debug, what somebody should look at as a warning, all else as information.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>The database.</summary>
    internal NpgsqlDataSource? DataSource { get; init; }

    /// <summary>The database, where there is no data source.</summary>
    internal string ConnectionString { get; init; } = "";

    /// <summary>The revisions.</summary>
    internal Revisions Revisions { get; init; } = Revisions.FromDirectory("migrations");

    /// <summary>Where the journal is, of a tenant in its own schema.</summary>
    internal string SchemaOfJournal => TenantSchema ?? JournalSchema;

    /// <summary>The folder of the revisions.</summary>
    internal string Directory => Revisions.Place;

    /// <summary>The folder alone: a connection string may hold a password.</summary>
    public override string ToString() => Directory;

    internal void Report(MigrationEventKind kind, string message) => Report(new MigrationEvent(kind, message));

    internal void Report(MigrationEvent told)
    {
        lock (reporting)
        {
            if (LevelOf(told.Kind) is var level && Logger.IsEnabled(level))
            {
                Logger.Log(level, default, told.Message, null, static (text, _) => text);
            }

            OnEvent?.Invoke(told);
        }
    }

    private static LogLevel LevelOf(MigrationEventKind kind) => kind switch
    {
        MigrationEventKind.Statement or MigrationEventKind.Notice or MigrationEventKind.Done => LogLevel.Debug,
        MigrationEventKind.Warning or MigrationEventKind.Blocked or MigrationEventKind.Retrying or MigrationEventKind.Resuming => LogLevel.Warning,
        _ => LogLevel.Information,
    };
}
