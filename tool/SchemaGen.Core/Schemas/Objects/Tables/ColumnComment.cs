using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>The comment on a column of a view or of whatever else keeps its columns to itself (COMMENT ON COLUMN).</summary>
/// <param name="Id">The column, and what it is of in the place of its table.</param>
/// <param name="Text">The comment.</param>
/// <param name="Relation">What it is a column of.</param>
public sealed record ColumnComment(ObjectId Id, string Text, ObjectId Relation) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("column_comment", ObjectScope.Table, Read) { Headline = "text" };

    /// <inheritdoc />
    public override ObjectId? Owner => Relation;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("text", Text).With(Relation.Kind.Name, Relation);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Relation];

    private static ColumnComment Read(ObjectId id, FactSet facts) => new(id, facts.Text("text") ?? throw FactSet.Missing("text"), facts.Relation() ?? throw FactSet.Missing("relation"));
}
