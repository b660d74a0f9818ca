using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes the attributes of composite types.</summary>
internal sealed class CompositeAttributeReader() : RowReader(CompositeAttribute.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) => new CompositeAttribute(
        CompositeAttribute.IdOf(CompositeType.IdOf(row.Text("schema"), row.Text("composite")), row.Text("name")),
        lookups.Type(row.Text("type")))
    {
        Collation = row.QualifiedName("collation_schema", "collation"),
    };
}
