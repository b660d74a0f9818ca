using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds what goes with a table to another schema where something else has its name: SET SCHEMA would be refused, so it takes another name first.</summary>
internal static class SchemaMoveRenames
{
    internal static IReadOnlyList<Rename> Find(Schema before, IReadOnlyList<Rename> renames) =>
    [
        .. from move in renames
        where move.From.Kind == Table.ObjectKind && move.From.Schema != move.To.Schema
        from part in PartsOf(move.From, before)
        where renames.All(r => r.From != part.Id) && part.UniqueNames.Any(s => IsTaken(s, move.To.Schema, before, renames))
        select new Rename(part.Id, TemporaryName.Of(part.Id, UniqueName.Relation(part.Id.Schema, part.Id.Name), before, move.To.Schema)),
    ];

    private static IEnumerable<SchemaObject> PartsOf(ObjectId table, Schema schema) => schema.Of(table)
        .Concat(schema.OfType<SequenceOwner>().Where(o => o.Column.TableId == table).Select(o => schema.Find(Sequence.IdOf(o.Id.Schema, o.Id.Name))).OfType<SchemaObject>());

    private static bool IsTaken(UniqueName uniqueName, string schema, Schema before, IReadOnlyList<Rename> renames) =>
        uniqueName.Space == "relation" && before.HolderOf(uniqueName with { Schema = schema }) is { } holder && renames.All(r => r.From != holder);
}
