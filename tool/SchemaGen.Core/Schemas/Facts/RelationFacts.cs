using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>The relation that something belongs to, as a property of the name of its kind.</summary>
internal static class RelationFacts
{
    private static readonly Lazy<IReadOnlyList<ObjectKind>> Kinds = new(() => [Table.ObjectKind, MaterializedView.ObjectKind, View.ObjectKind, ForeignTable.ObjectKind]);

    internal static ObjectId? Relation(this FactSet facts) => Kinds.Value.Select(k => facts.Reference(k.Name, k)).FirstOrDefault(id => id is not null);
}
