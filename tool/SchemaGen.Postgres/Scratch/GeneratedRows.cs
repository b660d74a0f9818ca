namespace SchemaGen.Postgres.Scratch;

/// <summary>Fills the tables of a scratch database with rows that keep their keys, references and types, as far as they can be made up.</summary>
public static class GeneratedRows
{
    /// <summary>Fills them.</summary>
    /// <returns>The tables that have three rows now, and those for which none could be made up.</returns>
    /// <exception cref="ScratchSqlException">The connection failed.</exception>
    public static async Task<(IReadOnlyList<string> Filled, IReadOnlyList<string> Empty)> FillAsync(ScratchDatabase database, CancellationToken cancellation = default)
    {
        List<string> filled = [];
        List<string> empty = [];
        var inserts = await database.QueryAsync(EmbeddedFile.Read("scratch/generated_rows.sql"), cancellation);
        foreach (var table in inserts.GroupBy(i => i.Name))
        {
            ((await FillAsync(database, table.Select(i => i.Text), cancellation)) ? filled : empty).Add(table.Key);
        }

        return (filled, empty);
    }

    /// <summary>All rows of all tables, each with its table's name, in an order that is theirs.</summary>
    /// <exception cref="ScratchSqlException">They cannot be read.</exception>
    public static Task<IReadOnlyList<(string Name, string Text)>> ReadAsync(ScratchDatabase database, CancellationToken cancellation = default) =>
        database.QueryAsync(EmbeddedFile.Read("scratch/rows.sql"), cancellation);

    // A check, a trigger or an exclusion may want other values than are made up.
    private static async Task<bool> FillAsync(ScratchDatabase database, IEnumerable<string> inserts, CancellationToken cancellation)
    {
        foreach (var insert in inserts)
        {
            try
            {
                await database.ExecuteAsync([insert], cancellation);
                return true;
            }
            catch (ScratchSqlException e) when (e.SqlState.Length > 0)
            {
            }
        }

        return false;
    }
}
