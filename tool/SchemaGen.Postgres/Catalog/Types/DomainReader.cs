using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes domains.</summary>
internal sealed class DomainReader() : RowReader(Domain.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) =>
        new Domain(Domain.IdOf(row.Text("schema"), row.Text("name")), lookups.Type(row.Text("type")))
        {
            Collation = row.QualifiedName("collation_schema", "collation"),
            NotNull = row.Flag("not_null"),
            Default = row.Expression("expression"),
        };
}
