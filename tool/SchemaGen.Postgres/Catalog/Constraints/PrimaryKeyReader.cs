using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes primary keys.</summary>
internal sealed class PrimaryKeyReader() : TablePartReader(PrimaryKey.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups)
    {
        var index = row.Oid("index_oid");
        return new PrimaryKey(new(PrimaryKey.ObjectKind, table.Schema, row.Text("name"), table.Name), lookups.Columns(index))
        {
            WithoutOverlaps = row.Flag("without_overlaps"),
            Include = lookups.Include(index),
            IndexComment = row.TextOrNull("index_comment"),
            OnOnly = row.Flag("on_only"),
            AttachedTo = lookups.Parent(row, PrimaryKey.ObjectKind),
            Parameters = row.Parameters("parameters"),
            Deferral = row.Deferral,
        };
    }
}
