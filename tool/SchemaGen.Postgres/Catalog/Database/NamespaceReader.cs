using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes schemas.</summary>
internal sealed class NamespaceReader() : RowReader(Namespace.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) => new Namespace(Namespace.IdOf(row.Text("name")));
}
