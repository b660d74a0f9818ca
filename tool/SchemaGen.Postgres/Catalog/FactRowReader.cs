using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes objects of a kind whose query names its columns as the kind names its facts.</summary>
internal class FactRowReader(ObjectKind kind) : RowReader(kind.Name)
{
    private static readonly HashSet<string> Names = ["class", "oid", "schema", "table", "name", "signature", "comment"];

    internal override SchemaObject? Read(CatalogRow row, CatalogLookups lookups)
    {
        var facts = FactSet.Empty;
        foreach (var column in row.Columns.Where(c => !Names.Contains(c)))
        {
            facts = row.Value(column) switch
            {
                string text => facts.With(column, text),
                string[] texts => facts.WithTexts(column, texts),
                bool flag => facts.With(column, flag),
                _ => facts,
            };
        }

        return kind.FromFacts(Id(row), facts);
    }

    protected ObjectId Id(CatalogRow row) => new(kind, row.Text("schema"), row.Text("name"), row.Has("table") ? row.Text("table") : string.Empty)
    {
        Signature = row.Has("signature") ? row.Text("signature") : string.Empty,
    };
}
