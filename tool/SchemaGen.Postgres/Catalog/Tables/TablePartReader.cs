using SchemaGen.Core.Schemas;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes objects that belong to a table; those of a table that is left out are left out with it.</summary>
internal abstract class TablePartReader(ObjectKind kind) : RowReader(kind.Name)
{
    internal sealed override SchemaObject? Read(CatalogRow row, CatalogLookups lookups) =>
        lookups.Table(row.Oid("table_oid")) is { } table ? Read(table, row, lookups) : null;

    protected abstract SchemaObject? Read(ObjectId table, CatalogRow row, CatalogLookups lookups);
}
