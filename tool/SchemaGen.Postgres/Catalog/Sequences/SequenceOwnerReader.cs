using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes the ownership of sequences.</summary>
internal sealed class SequenceOwnerReader() : TablePartReader(SequenceOwner.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups) =>
        new SequenceOwner(new(SequenceOwner.ObjectKind, row.Text("schema"), row.Text("name")), Column.IdOf(table, row.Text("column")));
}
