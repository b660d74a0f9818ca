using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A Journal is the table of applied revisions in one database.</summary>
internal sealed class Journal(MigrationSession session, JournalSql sql)
{
    /// <summary>Makes it where it is missing, and completes one of an earlier build.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (await FindAsync(cancellation) is not { IsComplete: true })
        {
            await session.ExecuteAsync(sql.Create, cancellation);
        }
    }

    /// <summary>The rows, oldest first; none when there is no journal yet.</summary>
    public async Task<IReadOnlyList<JournalEntry>> ReadAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) is null ? [] : await session.QueryAsync(sql.Read, Entry, cancellation);

    private static JournalEntry Entry(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), State(row.GetString(3)))
    {
        StateSince = row.GetFieldValue<DateTimeOffset>(4),
        AppliedAt = row.GetFieldValue<DateTimeOffset>(5),
        AppliedBy = row.GetString(6),
        Duration = row.IsDBNull(7) ? null : TimeSpan.FromMilliseconds(row.GetInt64(7)),
        Progress = row.IsDBNull(8) ? null : new(row.GetInt32(8), row.GetString(9))
        {
            Statement = row.IsDBNull(10) ? null : row.GetString(10),
            Before = row.IsDBNull(11) ? "" : row.GetString(11),
            At = row.GetFieldValue<DateTimeOffset>(12),
        },
    };

    private static JournalState State(string state) => state switch
    {
        "applied" => JournalState.Applied,
        "upgrading" => JournalState.Upgrading,
        _ => JournalState.Downgrading,
    };

    // The name may be that of a table of the user's.
    private async Task<Table?> FindAsync(CancellationToken cancellation)
    {
        var found = (await session.QueryAsync(sql.Exists, row => new Table(row.GetBoolean(0), row.GetBoolean(1), row.GetBoolean(2)), cancellation))[0];
        return !found.Exists ? null
            : found.IsJournal ? found
            : throw new MigrationException($"the table {sql.Name} is no journal of schemagen: it has other columns. Name another by the settings journalTable and journalSchema");
    }

    private sealed record Table(bool Exists, bool IsJournal, bool IsComplete);
}
