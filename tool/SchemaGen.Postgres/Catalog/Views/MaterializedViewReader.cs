using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes materialised views, which have indexes as tables do.</summary>
internal sealed class MaterializedViewReader() : FactRowReader(MaterializedView.ObjectKind)
{
    internal override SchemaObject? Read(CatalogRow row, CatalogLookups lookups)
    {
        lookups.Add(row.Oid("oid"), Id(row));
        return base.Read(row, lookups);
    }
}
