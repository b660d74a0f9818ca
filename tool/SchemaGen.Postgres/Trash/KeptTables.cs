using Npgsql;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Postgres.Trash;

/// <summary>What revisions have kept of what they dropped.</summary>
public static class KeptTables
{
    /// <summary>The tables, by name.</summary>
    /// <param name="connectionString">The database, in Npgsql's keywords.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CatalogException">They cannot be read.</exception>
    public static async Task<IReadOnlyList<KeptTable>> ReadAsync(string connectionString, CancellationToken cancellation = default)
    {
        await using var session = await CatalogSession.OpenAsync(connectionString, cancellation);
        try
        {
            await using var batch = session.Connection.CreateBatch();
            batch.BatchCommands.Add(new(EmbeddedFile.Read("trash/kept_tables.sql")));
            await using var rows = await batch.ExecuteReaderAsync(cancellation);
            List<KeptTable> found = [];
            while (await rows.ReadAsync(cancellation))
            {
                TimeSpan? age = await rows.IsDBNullAsync(3, cancellation) ? null : TimeSpan.FromSeconds(rows.GetInt64(3));
                found.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt64(2), age));
            }

            return found;
        }
        catch (NpgsqlException e)
        {
            throw session.Failure(e);
        }
    }

    /// <summary>Runs the statement that removes some, all or none.</summary>
    /// <param name="connectionString">The database, in Npgsql's keywords.</param>
    /// <param name="script">The statement.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="CatalogException">The server refuses it; nothing is removed.</exception>
    public static async Task RemoveAsync(string connectionString, string script, CancellationToken cancellation = default)
    {
        await using var session = await CatalogSession.OpenAsync(connectionString, cancellation);
        try
        {
            await using var batch = session.Connection.CreateBatch();
            batch.BatchCommands.Add(new(script));
            await batch.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException e)
        {
            throw session.Failure(e);
        }
    }
}
