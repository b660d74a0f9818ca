using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A Journal is the table of applied revisions in one database.</summary>
internal sealed class Journal(MigrationSession session, JournalSql sql)
{
    /// <summary>Makes it where it is missing.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        if (!await ExistsAsync(cancellation))
        {
            await session.ExecuteAsync(sql.Create, cancellation);
        }
    }

    /// <summary>The rows, oldest first; none when there is no journal yet.</summary>
    public async Task<IReadOnlyList<JournalEntry>> ReadAsync(CancellationToken cancellation) =>
        await ExistsAsync(cancellation) ? await session.QueryAsync(sql.Read, Entry, cancellation) : [];

    private static JournalEntry Entry(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), State(row.GetString(3)))
    {
        StateSince = row.GetFieldValue<DateTimeOffset>(4),
        AppliedAt = row.GetFieldValue<DateTimeOffset>(5),
        AppliedBy = row.GetString(6),
        Duration = row.IsDBNull(7) ? null : TimeSpan.FromMilliseconds(row.GetInt64(7)),
    };

    private static JournalState State(string state) => state switch
    {
        "applied" => JournalState.Applied,
        "upgrading" => JournalState.Upgrading,
        _ => JournalState.Downgrading,
    };

    // The name may be that of a table of the user's.
    private async Task<bool> ExistsAsync(CancellationToken cancellation)
    {
        var (exists, isJournal) = (await session.QueryAsync(sql.Exists, row => (row.GetBoolean(0), row.GetBoolean(1)), cancellation))[0];
        return !exists || isJournal
            ? exists
            : throw new MigrationException($"the table {sql.Name} is no journal of schemagen: it has other columns. Name another by the settings journalTable and journalSchema");
    }
}
