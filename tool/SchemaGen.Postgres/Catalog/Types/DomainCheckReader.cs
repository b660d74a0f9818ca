using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes the checks of domains.</summary>
internal sealed class DomainCheckReader() : RowReader(DomainCheck.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) => new DomainCheck(
        DomainCheck.IdOf(Domain.IdOf(row.Text("schema"), row.Text("domain")), row.Text("name")),
        SqlExpression.FromServer(row.Text("expression")))
    {
        NotValid = row.Flag("not_valid"),
    };
}
