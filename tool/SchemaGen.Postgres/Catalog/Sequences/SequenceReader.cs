using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes sequences.</summary>
internal sealed class SequenceReader() : RowReader(Sequence.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) =>
        new Sequence(Sequence.IdOf(row.Text("schema"), row.Text("name")), row.Text("type"), row.SequenceOptions) { Unlogged = row.FlagOrNull("unlogged") };
}
