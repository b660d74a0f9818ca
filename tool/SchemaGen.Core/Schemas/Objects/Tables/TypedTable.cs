using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That the columns of a table are those of a composite type (CREATE TABLE ... OF).</summary>
/// <remarks>An object of its own, because neither the type nor the table can change its columns for as long as it holds.</remarks>
/// <param name="Id">The name of the table.</param>
/// <param name="Of">The type.</param>
public sealed record TypedTable(ObjectId Id, ObjectId Of) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } =
        new("typed_table", ObjectScope.Schema, Read) { IsNamedAsTable = true, Headline = "of", CreateVerb = "set", DropVerb = "reset" };

    /// <inheritdoc />
    public override ObjectId? Owner => Table.IdOf(Id.Schema, Id.Name);

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override string Detail => "of " + Of.Display;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("of", Of);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Owner!,
        Of,
        .. schema.Of(Owner!).OfType<Column>().Select(c => c.Id),
        .. schema.Of(Of).OfType<CompositeAttribute>().Select(a => a.Id),
    ];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => Transition.Replace;

    /// <summary>Postgres refuses to change the type of a column of the table.</summary>
    public override bool Survives(Change change) => base.Survives(change) && !Column.ChangesType(change);

    private static TypedTable Read(ObjectId id, FactSet facts) =>
        new(id, facts.Reference("of", CompositeType.ObjectKind) ?? throw FactSet.Missing("of"));
}
