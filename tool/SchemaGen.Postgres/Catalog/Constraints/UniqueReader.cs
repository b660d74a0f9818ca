using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes unique constraints.</summary>
internal sealed class UniqueReader() : TablePartReader(Unique.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups)
    {
        var index = row.Oid("index_oid");
        return new Unique(new(Unique.ObjectKind, table.Schema, row.Text("name"), table.Name), lookups.Columns(index))
        {
            WithoutOverlaps = row.Flag("without_overlaps"),
            Include = lookups.Include(index),
            NullsNotDistinct = row.Flag("nulls_not_distinct"),
            IndexComment = row.TextOrNull("index_comment"),
            OnOnly = row.Flag("on_only"),
            AttachedTo = lookups.Parent(row, Unique.ObjectKind),
            Parameters = row.Parameters("parameters"),
            Deferral = row.Deferral,
        };
    }
}
