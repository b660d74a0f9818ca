using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An attribute of a composite type; their order never counts as a difference.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Type">Its type.</param>
public sealed record CompositeAttribute(ObjectId Id, SqlType Type) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("attribute", ObjectScope.Table, Read) { Headline = "type", OwnerKind = CompositeType.ObjectKind, IsInOrder = true };

    /// <summary>Its collation as SQL; null for that of its type.</summary>
    public string? Collation { get; init; }

    /// <inheritdoc />
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [new("column", Id.Schema, Id.Name, Id.Table)];

    /// <inheritdoc />
    public override string Detail => Type.Best;

    /// <summary>The id of an attribute.</summary>
    public static ObjectId IdOf(ObjectId type, string name) => new(ObjectKind, type.Schema, name, type.Name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("type", Type).WithCollation("collate", Collation);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
        [Id.TableId, .. schema.Extensions, .. schema.NeedsOf(Type, Collation)];

    /// <summary>It follows whatever its type comes from.</summary>
    public override bool Survives(Change change) => true;

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change.Action == ChangeAction.Drop
        ? [new(HazardKind.DeletesData, $"{Id.Name} of all values of {Id.TableId.Display}")]
        : [];

    private static CompositeAttribute Read(ObjectId id, FactSet facts) =>
        new(id, facts.Type("type") ?? throw FactSet.Missing("type")) { Collation = facts.Text("collate") };
}
