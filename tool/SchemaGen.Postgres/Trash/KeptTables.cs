using Npgsql;
using SchemaGen.Core.Planning.Preserving;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Postgres.Trash;

/// <summary>What revisions have kept of what they dropped.</summary>
public static class KeptTables
{
    /// <summary>The tables, by name.</summary>
    /// <param name="connectionString">The database, in Npgsql's keywords.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CatalogException">They cannot be read.</exception>
    public static Task<IReadOnlyList<KeptTable>> ReadAsync(string connectionString, CancellationToken cancellation = default)
    {
        NpgsqlBatchCommand query = new(EmbeddedFile.Read("trash/kept_tables.sql"));
        query.Parameters.Add(new NpgsqlParameter<string> { TypedValue = TrashSchema.Name });
        query.Parameters.Add(new NpgsqlParameter<string> { TypedValue = TrashSchema.KeptAt });
        return CatalogSession.ReadAsync(connectionString, query, Read, cancellation);
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

    private static KeptTable Read(NpgsqlDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetInt64(2), row.IsDBNull(3) ? null : TimeSpan.FromSeconds(row.GetInt64(3)));
}
