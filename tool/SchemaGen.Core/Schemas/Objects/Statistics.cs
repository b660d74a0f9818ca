using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>Extended statistics (CREATE STATISTICS).</summary>
public sealed record Statistics(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("statistics", ObjectScope.Schema, (id, sql, facts) => new Statistics(id, sql) { Target = facts.Number("target") }) with { CreateWords = ["statistics"] };

    /// <summary>How many values ANALYZE keeps; null for the default.</summary>
    public long? Target { get; init; }

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => after is Statistics statistics && statistics.Definition == Definition ? Transition.InPlace : base.TransitionTo(after);

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("target", Target);
}
