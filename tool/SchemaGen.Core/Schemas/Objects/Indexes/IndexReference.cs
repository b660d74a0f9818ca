using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An index that a table is told to use: one of its own, or that of a constraint.</summary>
public static class IndexReference
{
    // The properties of kinds are not there yet while the first of them is made.
    private static readonly Lazy<IReadOnlyList<ObjectKind>> Kinds = new(() => [Index.ObjectKind, PrimaryKey.ObjectKind, Unique.ObjectKind, Exclusion.ObjectKind]);

    /// <summary>The index or the constraint of this name among the parts of a table, or null.</summary>
    public static ObjectId? Find(IEnumerable<SchemaObject> parts, string name) => parts.FirstOrDefault(p => Kinds.Value.Contains(p.Id.Kind) && p.Id.Name == name)?.Id;

    internal static FactSet WithIndex(this FactSet facts, ObjectId? index) => index is null ? facts : facts.With(index.Kind.Name, index);

    internal static ObjectId? IndexUsed(this FactSet facts) => Kinds.Value.Select(k => facts.Reference(k.Name, k)).FirstOrDefault(i => i is not null);
}
