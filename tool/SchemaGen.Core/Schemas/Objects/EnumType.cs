using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An enumerated type (CREATE TYPE ... AS ENUM).</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Labels">Its values, in order.</param>
public sealed record EnumType(ObjectId Id, ValueList<string> Labels) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("enum", ObjectScope.Schema, (id, facts) => new EnumType(id, facts.Texts("labels"))) { Headline = "labels", CreateWords = ["type"] };

    /// <inheritdoc />
    public override IEnumerable<Slot> Occupies => [Slot.Type(Id.Schema, Id.Name)];

    /// <inheritdoc />
    public override string Detail => $"({string.Join(", ", Labels)})";

    /// <summary>The id of an enumerated type.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.WithTexts("labels", Labels);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Namespace.IdOf(Id.Schema)];

    /// <summary>A value can be added anywhere in place; to remove or move one takes a new type.</summary>
    public override Transition TransitionTo(SchemaObject after) =>
        after is EnumType type && type.Labels.Where(Labels.Contains).SequenceEqual(Labels) ? Transition.InPlace : Transition.Rebuild;

    /// <summary>The labels that <paramref name="after"/> has more, each with the one it stands before, or null at the end.</summary>
    public IEnumerable<(string Label, string? Before)> AddedIn(EnumType after)
    {
        for (var i = 0; i < after.Labels.Count; i++)
        {
            if (!Labels.Contains(after.Labels[i]))
            {
                yield return (after.Labels[i], after.Labels.Skip(i + 1).FirstOrDefault(Labels.Contains));
            }
        }
    }
}
