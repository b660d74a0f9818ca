using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes composite types.</summary>
internal sealed class CompositeTypeReader() : RowReader(CompositeType.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) => new CompositeType(CompositeType.IdOf(row.Text("schema"), row.Text("name")));
}
