using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A materialised view (CREATE MATERIALIZED VIEW); its indexes are objects of their own.</summary>
public sealed record MaterializedView(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("materialized_view", ObjectScope.Schema, (id, sql, facts) => new MaterializedView(id, sql) { Columns = facts.Texts("columns") }) with { CreateWords = ["materialized view"] };

    /// <summary>Its columns, each as name and type, in order; they follow from the definition.</summary>
    public ValueList<string> Columns { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Relation(Id.Schema, Id.Name), UniqueName.Type(Id.Schema, Id.Name)];

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change.Action == ChangeAction.Replace
        ? [new(HazardKind.BlocksReads, $"{Id.Display} is computed anew")]
        : [];

    /// <summary>Older revisions recorded no columns.</summary>
    public override SchemaObject WithUnsetFrom(SchemaObject counterpart) =>
        Columns.Count == 0 && counterpart is MaterializedView view ? this with { Columns = view.Columns } : this;

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.WithTexts("columns", Columns);
}
