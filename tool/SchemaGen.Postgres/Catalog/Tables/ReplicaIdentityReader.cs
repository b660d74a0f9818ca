using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes the replica identities of tables.</summary>
internal sealed class ReplicaIdentityReader() : TablePartReader(ReplicaIdentity.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups) =>
        new ReplicaIdentity(table with { Kind = ReplicaIdentity.ObjectKind }, row.TextOrNull("index") is { } name ? lookups.Index(table.Schema, name) : null) { Full = row.Flag("full") };
}
