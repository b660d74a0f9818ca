using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes columns.</summary>
internal sealed class ColumnReader() : TablePartReader(Column.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups)
    {
        var expression = row.Expression("expression");
        var generated = row.Text("generated");
        var identity = row.Text("identity");
        return new Column(Column.IdOf(table, row.Text("name")), lookups.Type(row.Text("type")))
        {
            NotNull = row.Flag("not_null"),
            Default = generated.Length == 0 ? expression : null,
            Generated = generated.Length == 0 || expression is null ? null : new(expression, Virtual: generated == "v"),
            Identity = identity.Length == 0 ? null : new(Always: identity == "a", row.SequenceOptions),
            Storage = row.TextOrNull("storage"),
            Compression = row.TextOrNull("compression"),
            Statistics = row.NumberOrNull("statistics"),
            Options = row.Parameters("options").Where(o => o.StartsWith("n_distinct", StringComparison.Ordinal)).ToValueList(),
            Collation = row.QualifiedName("collation_schema", "collation"),
        };
    }
}
