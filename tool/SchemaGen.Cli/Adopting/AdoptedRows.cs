using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Cli.Adopting;

/// <summary>Finds the seed rows of models that a database has: those whose keys are there, whatever else stands in them.</summary>
internal static class AdoptedRows
{
    /// <summary>The database with these rows, as the models say them, so far as it has their columns.</summary>
    internal static async Task<Schema> WithAsync(Schema database, Schema models, string connection, CancellationToken cancellation)
    {
        var there = models.OfType<Row>().Where(r => r.Key.All(k => database.Contains(Column.IdOf(r.Id.TableId, k))))
            .Select(r => r with { Values = [.. r.Values.Where(v => database.Contains(Column.IdOf(r.Id.TableId, v.Column)))] }).ToList();
        return there.Count == 0 ? database : new(database.Concat(await RowFinder.FindAsync(connection, there, cancellation)));
    }
}
