using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes enumerated types.</summary>
internal sealed class EnumTypeReader() : RowReader(EnumType.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) =>
        new EnumType(EnumType.IdOf(row.Text("schema"), row.Text("name")), row.Texts("labels"));
}
