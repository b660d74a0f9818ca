using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a table is a partition of another (PARTITION OF, ATTACH PARTITION).</summary>
/// <param name="Id">The name of the table.</param>
/// <param name="Parent">The partitioned table.</param>
/// <param name="Bound">Which rows it takes: <c>FOR VALUES ...</c> or <c>DEFAULT</c>.</param>
public sealed record Partition(ObjectId Id, ObjectId Parent, SqlExpression Bound) : ChildTable(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("partition", ObjectScope.Schema, Read) { IsNamedAsTable = true, Headline = "of", CreateVerb = "attach", DropVerb = "detach" };

    /// <inheritdoc />
    public override ValueList<ObjectId> Parents => [Parent];

    /// <inheritdoc />
    public override string Detail => $"of {Parent.Display} {Bound.Best}";

    /// <summary>The id of what makes a table a partition.</summary>
    public static ObjectId IdOf(ObjectId table) => table with { Kind = ObjectKind };

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("of", Parent).With("bound", Bound, table: null);

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => Transition.Replace;

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change) => change.After is Partition
        ? [new(HazardKind.BlocksWrites, $"{Id.Display} while its rows are checked"), new(HazardKind.MayFail, $"{Id.Display} may hold rows that are not {Bound.Best}")]
        : [new(HazardKind.BlocksReads, $"{Parent.Display} for a moment, once all queries of it have ended")];

    private static Partition Read(ObjectId id, FactSet facts) =>
        new(id, facts.Reference("of", Objects.Table.ObjectKind) ?? throw FactSet.Missing("of"), facts.Expression("bound") ?? throw FactSet.Missing("bound"));
}
