using Npgsql;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Postgres.Sizes;

/// <summary>Reads how large the tables of a database are, from what the server knows without counting.</summary>
public static class TableSizeReader
{
    /// <summary>The tables, by name.</summary>
    /// <param name="connectionString">The database, in Npgsql's keywords; a standby will do.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    public static async Task<IReadOnlyList<MeasuredTable>> ReadAsync(string connectionString, CancellationToken cancellation = default)
    {
        await using var session = await CatalogSession.OpenAsync(connectionString, cancellation);
        try
        {
            await using var batch = session.Connection.CreateBatch();
            batch.BatchCommands.Add(new(EmbeddedFile.Read("sizes/table_sizes.sql")));
            await using var rows = await batch.ExecuteReaderAsync(cancellation);
            List<MeasuredTable> found = [];
            while (await rows.ReadAsync(cancellation))
            {
                found.Add(new(Table.IdOf(rows.GetString(0), rows.GetString(1)), new(rows.GetInt64(2), rows.GetInt64(3)), rows.GetInt64(4)));
            }

            return found;
        }
        catch (NpgsqlException e)
        {
            throw session.Failure(e);
        }
    }
}
