using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes indexes that no constraint made.</summary>
internal sealed class IndexReader() : TablePartReader(Index.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups)
    {
        var index = row.Oid("index_oid");
        return new Index(Index.IdOf(table.Schema, row.Text("name")), table, lookups.Keys(index).Select(p => p.Key).ToValueList())
        {
            Method = row.Text("method"),
            Unique = row.Flag("unique"),
            NullsNotDistinct = row.Flag("nulls_not_distinct"),
            Include = lookups.Include(index),
            Where = row.Expression("predicate"),
            Invalid = row.Flag("invalid"),
            OnOnly = row.Flag("on_only"),
            AttachedTo = lookups.Parent(row, Index.ObjectKind),
            Parameters = row.Parameters("parameters"),
        };
    }
}
