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
    public static Task<IReadOnlyList<MeasuredTable>> ReadAsync(string connectionString, CancellationToken cancellation = default) => CatalogSession.ReadAsync(
        connectionString,
        new(EmbeddedFile.Read("sizes/table_sizes.sql")),
        row => new MeasuredTable(Table.IdOf(row.GetString(0), row.GetString(1)), new(row.GetInt64(2), row.GetInt64(3)), row.GetInt64(4)),
        cancellation);
}
