using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes the indexes that tables are clustered on.</summary>
internal sealed class ClusterReader() : TablePartReader(Cluster.ObjectKind)
{
    protected override SchemaObject? Read(ObjectId table, CatalogRow row, CatalogLookups lookups) =>
        lookups.Index(table.Schema, row.Text("index")) is { } index ? new Cluster(table with { Kind = Cluster.ObjectKind }, index) : null;
}
