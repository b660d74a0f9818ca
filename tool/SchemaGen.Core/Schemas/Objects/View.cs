using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A view (CREATE VIEW).</summary>
public sealed record View(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("view", ObjectScope.Schema, (id, sql, facts) => new View(id, sql) { Columns = facts.Texts("columns") }) with { CreateWords = ["view", "recursive view"] };

    /// <summary>Its columns, each as name and type, in order; they follow from the definition.</summary>
    public ValueList<string> Columns { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<Slot> Occupies => [Slot.Relation(Id.Schema, Id.Name), Slot.Type(Id.Schema, Id.Name)];

    /// <summary>The manual, CREATE VIEW: the new query must generate the same columns, in the same order and of the same types; it may add others at the end.</summary>
    protected override bool CanReplaceWith(DefinedObject after) => after is View view && view.Columns.Count >= Columns.Count && view.Columns.Take(Columns.Count).SequenceEqual(Columns);

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.WithTexts("columns", Columns);
}
