using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A composite type without its attributes, which are objects that it owns (CREATE TYPE ... AS).</summary>
public sealed record CompositeType(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } =
        new("composite", ObjectScope.Schema, (id, _) => new CompositeType(id)) { CreateWords = ["type"] };

    /// <inheritdoc />
    public override IEnumerable<Slot> Occupies => [Slot.Relation(Id.Schema, Id.Name), Slot.Type(Id.Schema, Id.Name)];

    /// <summary>The id of a composite type.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty;

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Namespace.IdOf(Id.Schema)];
}
