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
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference)
    {
        if (change.After is not Partition)
        {
            // What refers to the table must not refer to rows of this partition.
            var keys = difference.Before.OfType<ForeignKey>().Where(k => k.References == Parent && !k.IsImplied);
            foreach (var key in keys.Where(k => !IsDropped(k, difference)))
            {
                yield return new(HazardKind.BlocksReads, $"{key.Id.TableId.Display} while its rows are checked");
                yield return new(HazardKind.MayFail, $"{key.Id.TableId.Display} may refer to rows of {Id.Display}");
            }

            yield break;
        }

        if (difference.Before.Contains(Table))
        {
            yield return new(HazardKind.BlocksReads, $"{Id.Display} while its rows are checked");
            yield return new(HazardKind.MayFail, $"{Id.Display} may hold rows that are not {Bound.Best}");
        }

        // Rows that belong to the new partition must not be there already.
        foreach (var other in difference.Before.OfType<Partition>().Where(p => p.Parent == Parent && p.Id != Id && p.IsDefault && difference.After.Find(p.Id) is Partition))
        {
            yield return new(HazardKind.BlocksReads, $"{other.Id.Display} while its rows are checked");
            yield return new(HazardKind.MayFail, $"{other.Id.Display} may hold rows that are {Bound.Best}");
        }
    }

    // What goes before the partition does is not checked by its going.
    private static bool IsDropped(ForeignKey key, Difference difference) =>
        difference.Changes.Any(c => c.Id == key.Id && c.Action is ChangeAction.Drop or ChangeAction.Replace);

    private bool IsDefault => Bound.Best.Equals("DEFAULT", StringComparison.OrdinalIgnoreCase);

    private static Partition Read(ObjectId id, FactSet facts) =>
        new(id, facts.Reference("of", Objects.Table.ObjectKind) ?? throw FactSet.Missing("of"), facts.Expression("bound") ?? throw FactSet.Missing("bound"));
}
