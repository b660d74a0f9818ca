using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes range types.</summary>
internal sealed class RangeTypeReader() : RowReader(RangeType.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups)
    {
        var id = RangeType.IdOf(row.Text("schema"), row.Text("name"));
        var multirange = RangeType.IdOf(row.Text("multirange_schema"), row.Text("multirange"));
        return new RangeType(id, lookups.Type(row.Text("subtype")))
        {
            OperatorClass = row.QualifiedName("operator_class_schema", "operator_class") is { } name ? OperatorClassName.Normalise(name) : null,
            Collation = row.QualifiedName("collation_schema", "collation"),
            Canonical = row.TextOrNull("canonical"),
            SubtypeDiff = row.TextOrNull("subtype_diff"),
            Multirange = multirange == RangeType.IdOf(id.Schema, RangeType.MultirangeName(id.Name)) ? null : multirange,
        };
    }
}
