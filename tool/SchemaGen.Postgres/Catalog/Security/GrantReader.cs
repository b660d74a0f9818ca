using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes grants; those on what is left out are left out with it.</summary>
internal sealed class GrantReader() : RowReader(Grant.ObjectKind.Name)
{
    internal override SchemaObject? Read(CatalogRow row, CatalogLookups lookups) =>
        lookups.Object(new(row.Oid("on_class"), row.Oid("on_oid"))) is { } on
            ? new Grant(Grant.IdOf(row.Text("grantee"), on), on, row.Texts("granted"), row.Texts("revoked"))
            : null;
}
