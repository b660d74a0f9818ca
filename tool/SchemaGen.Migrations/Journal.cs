using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A Journal is the table of applied revisions in one database.</summary>
internal sealed class Journal(MigrationSession session, JournalSql sql)
{
    public async Task EnsureAsync(CancellationToken cancel)
    {
        // IF NOT EXISTS asks for the right to create even where nothing is to be created.
        var (schema, table) = await ExistsAsync(cancel);
        if (!schema)
        {
            await session.ExecuteAsync(sql.CreateSchema, cancel);
        }

        if (!table)
        {
            await session.ExecuteAsync(sql.CreateTable, cancel);
        }
    }

    /// <summary>The rows, oldest first; none when there is no journal yet.</summary>
    public async Task<IReadOnlyList<JournalEntry>> ReadAsync(CancellationToken cancel) =>
        (await ExistsAsync(cancel)).Table ? await session.QueryAsync(sql.Read, Entry, cancel) : [];

    private static JournalEntry Entry(NpgsqlDataReader row) => new(row.GetString(0), row.GetString(1), row.GetString(2), State(row.GetString(3)))
    {
        AppliedAt = row.GetFieldValue<DateTimeOffset>(4),
        AppliedBy = row.GetString(5),
        Duration = row.IsDBNull(6) ? null : TimeSpan.FromMilliseconds(row.GetInt64(6)),
    };

    private static JournalState State(string state) => state switch
    {
        "applied" => JournalState.Applied,
        "upgrading" => JournalState.Upgrading,
        _ => JournalState.Downgrading,
    };

    private async Task<(bool Schema, bool Table)> ExistsAsync(CancellationToken cancel) =>
        (await session.QueryAsync(sql.Exists, row => (row.GetBoolean(0), row.GetBoolean(1)), cancel))[0];
}
