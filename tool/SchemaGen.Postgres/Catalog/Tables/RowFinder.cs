using Npgsql;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Tells which seed rows a database has, by their keys; what else stands in them is not read.</summary>
public static class RowFinder
{
    private const int AtOnce = 200;

    /// <summary>Those that are there.</summary>
    /// <param name="connectionString">The database, in Npgsql's keywords.</param>
    /// <param name="rows">The rows, of tables that are there.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CatalogException">They cannot be read.</exception>
    public static async Task<IReadOnlyList<Row>> FindAsync(string connectionString, IReadOnlyCollection<Row> rows, CancellationToken cancellation = default)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        await using var session = await CatalogSession.OpenAsync(connectionString, cancellation);
        try
        {
            List<Row> found = [];
            foreach (var some in rows.Chunk(AtOnce))
            {
                await using var batch = session.Connection.CreateBatch();
                some.ToList().ForEach(r => batch.BatchCommands.Add(new(Query(r))));
                await using var answers = await batch.ExecuteReaderAsync(cancellation);
                foreach (var row in some)
                {
                    if (await answers.ReadAsync(cancellation) && answers.GetBoolean(0))
                    {
                        found.Add(row);
                    }

                    await answers.NextResultAsync(cancellation);
                }
            }

            return found;
        }
        catch (NpgsqlException e)
        {
            throw session.Failure(e);
        }
    }

    private static string Query(Row row)
    {
        var key = string.Join(" AND ", row.Key.Select(k => $"{SqlIdentifier.Quote(k)} = {SqlLiteral.Quote(row.Find(k)!.Text!)}"));
        return EmbeddedFile.Read("catalog/row.sql").Replace("{table}", row.Id.TableId.Path, StringComparison.Ordinal).Replace("{key}", key, StringComparison.Ordinal);
    }
}
