namespace SchemaGen.Migrations;

/// <summary>A ServerState is what a server says of itself and of the role that asks.</summary>
public sealed record ServerState
{
    /// <summary>The version as a number: 180003.</summary>
    public required int VersionNumber { get; init; }

    /// <summary>The version as the server writes it.</summary>
    public required string Version { get; init; }

    /// <summary>The database.</summary>
    public required string Database { get; init; }

    /// <summary>The role.</summary>
    public required string Role { get; init; }

    /// <summary>Whether another process than the one that was connected to gives the answers, as behind a pooler that changes it with each transaction.</summary>
    public bool IsPooled { get; init; }

    /// <summary>Whether it follows another server.</summary>
    public bool IsStandby { get; init; }

    /// <summary>Whether transactions are read only.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether the role may make schemas in the database.</summary>
    public bool MayMakeSchemas { get; init; }

    /// <summary>Whether the schema of the journal is there and the role may make tables in it.</summary>
    public bool MayUseJournalSchema { get; init; }

    /// <summary>The encoding of the database.</summary>
    public required string Encoding { get; init; }

    /// <summary>The server's clock.</summary>
    public DateTimeOffset Clock { get; init; }

    /// <summary>Asks a server.</summary>
    /// <exception cref="MigrationException">It cannot be connected to.</exception>
    public static async Task<ServerState> AskAsync(MigratorOptions options, CancellationToken cancellation)
    {
        await using var session = await MigrationSession.OpenAsync(options, cancellation);
        var rows = await session.QueryAsync(
            new JournalSql(options).Server,
            r => new ServerState
            {
                VersionNumber = r.GetInt32(0),
                Version = r.GetString(1),
                Database = r.GetString(2),
                Role = r.GetString(3),
                IsPooled = r.GetInt32(4) != session.Connection.ProcessID,
                IsStandby = r.GetBoolean(5),
                IsReadOnly = r.GetBoolean(6),
                MayMakeSchemas = r.GetBoolean(7),
                MayUseJournalSchema = r.GetBoolean(8),
                Encoding = r.GetString(9),
                Clock = r.GetFieldValue<DateTimeOffset>(10),
            },
            cancellation);
        return rows[0];
    }
}
