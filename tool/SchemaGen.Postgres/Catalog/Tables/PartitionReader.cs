using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes what tells that a table is a partition.</summary>
internal sealed class PartitionReader() : RowReader(Partition.ObjectKind.Name)
{
    internal override SchemaObject? Read(CatalogRow row, CatalogLookups lookups) =>
        lookups.Table(row.Oid("table_oid")) is { } table && lookups.Table(row.Oid("parent_oid")) is { } parent
            ? new Partition(Partition.IdOf(table), parent, SqlExpression.FromServer(row.Text("bound")))
            : null;
}
