using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A materialised view (CREATE MATERIALIZED VIEW); its indexes are objects of their own.</summary>
public sealed record MaterializedView(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("materialized_view", ObjectScope.Schema, (id, sql, _) => new MaterializedView(id, sql)) with { CreateWords = ["materialized view"] };

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Relation(Id.Schema, Id.Name), UniqueName.Type(Id.Schema, Id.Name)];

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change.Action == ChangeAction.Replace
        ? [new(HazardKind.BlocksReads, $"{Id.Display} is computed anew")]
        : [];
}
