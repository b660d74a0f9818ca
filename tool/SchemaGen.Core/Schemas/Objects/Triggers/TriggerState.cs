using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a partition switches the trigger of its parent in another way than the parent (ALTER TABLE ... DISABLE TRIGGER).</summary>
/// <param name="Id">The partition and the name of the trigger.</param>
/// <param name="State">When it fires there: <c>enabled</c>, <c>disabled</c>, <c>replica</c>, <c>always</c>.</param>
/// <param name="Usual">When it fires for the parent.</param>
/// <param name="Trigger">The trigger as it was created.</param>
public sealed record TriggerState(ObjectId Id, string State, string Usual, ObjectId Trigger) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("trigger_state", ObjectScope.Table, Read) { Headline = "state" };

    /// <inheritdoc />
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("state", State).With("usual", Usual).With("trigger", Trigger);

    /// <summary>The trigger, and the states of those partitions of which its table is one, as ALTER TABLE switches all below.</summary>
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Id.TableId,
        Partition.IdOf(Id.TableId),
        Trigger,
        .. schema.AsChild(Id.TableId) is { } child ? child.Parents.Select(p => Id with { Schema = p.Schema, Table = p.Name }) : [],
    ];

    /// <summary>Where the parent is switched, this comes after.</summary>
    public override Transition TransitionTo(SchemaObject after) =>
        after is TriggerState state && state.Usual == Usual ? Transition.InPlace : Transition.Replace;

    /// <summary>What is done to the trigger of the parent is done to that of the partition.</summary>
    public override bool Survives(Change change) => change.Id != Trigger && base.Survives(change);

    /// <summary>Whether a change of a trigger switches those of the partitions too.</summary>
    public static bool Switches(Change change) =>
        change is { Before: Trigger before, After: Trigger after } && !before.DiffersInCommentOnly(after);

    private static TriggerState Read(ObjectId id, FactSet facts) => new(
        id,
        facts.Text("state") ?? throw FactSet.Missing("state"),
        facts.Text("usual") ?? throw FactSet.Missing("usual"),
        facts.Reference("trigger", Objects.Trigger.ObjectKind) ?? throw FactSet.Missing("trigger"));
}
