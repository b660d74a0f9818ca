using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a sequence belongs to a column (ALTER SEQUENCE ... OWNED BY), as serial makes it.</summary>
/// <remarks>An object of its own, because the column's default needs the sequence and the ownership needs the column.</remarks>
/// <param name="Id">The name of the sequence.</param>
/// <param name="Column">The column.</param>
public sealed record SequenceOwner(ObjectId Id, ObjectId Column) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("sequence_owner", ObjectScope.Schema, Read) { Headline = "column" };

    /// <inheritdoc />
    public override string Detail => "by " + Column.Display;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("column", Column);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Sequence.IdOf(Id.Schema, Id.Name), Column, Column.TableId];

    /// <summary>A table that becomes UNLOGGED would take its sequences along.</summary>
    public override bool Survives(Change change) => base.Survives(change) && !Table.ChangesPersistence(change);

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => Transition.Replace;

    private static SequenceOwner Read(ObjectId id, FactSet facts) => new(id, facts.Reference("column", Objects.Column.ObjectKind) ?? throw FactSet.Missing("column"));
}
