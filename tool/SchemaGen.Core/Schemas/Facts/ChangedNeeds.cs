using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>Tells which expressions may mean something else in a later schema, because a column, a type or a routine that they speak of is not what it was.</summary>
public sealed class ChangedNeeds
{
    private readonly Schema before;
    private readonly Schema after;
    private readonly Dictionary<ObjectId, bool> types = [];
    private readonly HashSet<ObjectId> changed;

    /// <summary>Compares what expressions can speak of.</summary>
    public ChangedNeeds(Schema before, Schema after)
    {
        (this.before, this.after) = (before, after);
        changed = [.. after.Where(HasChanged).Select(o => o.Id)];
    }

    /// <summary>Whether an object's expressions have to be read anew by a server, though they are written as they were.</summary>
    /// <param name="item">The object in the later schema.</param>
    /// <param name="earlier">The object in the earlier one.</param>
    // What an expression becomes is decided by where it stands as well: by the type of the column whose default it is.
    public bool Concern(SchemaObject item, SchemaObject earlier) => changed.Count > 0
        && (changed.Contains(item.Id) || earlier.DependsOn(before).Concat(item.DependsOn(after)).Any(changed.Contains));

    // A routine that is new may be the one that a call means now.
    private bool HasChanged(SchemaObject item) => (before.Find(item.Id), item) switch
    {
        (Column old, Column column) => !IsSame(old.Type, column.Type) || old.Collation != column.Collation,
        (View old, View view) => old.Columns != view.Columns,
        (Routine old, Routine routine) => old.Returns != routine.Returns || !old.Arguments.Equals(routine.Arguments) || old.Defaults != routine.Defaults,
        (null, Routine) => true,
        ({ }, Domain or CompositeType or RangeType) => !IsSame(item.Id),
        _ => false,
    };

    private bool IsSame(SqlType old, SqlType made) => old == made && before.TypeNamed(old) is var was && was == after.TypeNamed(made) && (was is null || IsSame(was));

    private bool IsSame(ObjectId type)
    {
        if (!types.TryGetValue(type, out var isSame))
        {
            // A type that is made of itself, by way of an array, is decided by its other parts.
            types[type] = true;
            types[type] = isSame = (before.Find(type), after.Find(type)) switch
            {
                (Domain old, Domain domain) => IsSame(old.Type, domain.Type) && old.Collation == domain.Collation,
                (RangeType old, RangeType range) => IsSame(old.Subtype, range.Subtype),
                (CompositeType, CompositeType) => IsSame(before.Of(type).OfType<CompositeAttribute>().ToList(), after.Of(type).OfType<CompositeAttribute>().ToList()),
                _ => true,
            };
        }

        return isSame;
    }

    private bool IsSame(List<CompositeAttribute> old, List<CompositeAttribute> made) =>
        old.Count == made.Count && old.Zip(made, (o, m) => o.Id == m.Id && IsSame(o.Type, m.Type)).All(s => s);
}
