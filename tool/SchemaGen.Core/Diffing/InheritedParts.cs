using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Tells what of two schemas there is to do where tables have parts because their parents have them.</summary>
internal sealed class InheritedParts
{
    private readonly Schema before;
    private readonly Schema after;
    private readonly HashSet<ObjectId> moved;

    internal InheritedParts(Schema before, Schema after)
    {
        (this.before, this.after) = (before, after);
        moved = [.. before.Concat(after).OfType<ChildTable>().Select(l => l.Table).Where(IsMoved)];
    }

    /// <summary>Whether a table that stays is attached or detached, so that the server does nothing for it meanwhile.</summary>
    internal bool Moves(ObjectId table) => moved.Contains(table);

    /// <summary>The two versions of an object that are to be compared; both null where there is nothing to do.</summary>
    internal (SchemaObject? Before, SchemaObject? After) ToCompare(SchemaObject? old, SchemaObject? made) => (old ?? made)!.Owner switch
    {
        null => (old, made),
        { } table when Moves(table) && !IsOfKeptParent((old ?? made)!) => OfMoved(old, made),
        { } table when made is { IsImplied: true } && IsReplaced(table) => (null, null),
        { } table when before.AsChild(table) is null && after.AsChild(table) is null => (old, made),
        { } table when (old ?? made)!.AttachedTo is not null || made?.AttachedTo is not null => OfIndex(table, old, made),
        { } table when old is Column { IsImplied: true, NotNull: true } && made is Column { IsImplied: true, NotNull: false } column
            && IsNotNullByKey(table, old.Id) =>
            (Own(column with { NotNull = true }), Own(column)),
        _ when old is null or { IsImplied: true } && made is null or { IsImplied: true } => (null, null),
        { } table when old is null && IsReplaced(table) => (null, Own(made)),
        _ when old is null && made is Column { IsInherited.Value: true } column
            && ImpliedParts.ColumnOf(after, column.Id) is { } expected =>
            (Own(expected with { NotNull = IsNotNullInParents(after, column.Id) }), made),
        { } when PassesToParents(old, made) => (old, made),
        { } table when made is Column column && before.Contains(table) && ImpliedParts.ColumnOf(after, column.Id) is { } expected =>
            (old is null && after.AsChild(table) is Inheritance ? null : Own(Followed(old as Column, expected)), Own(made)),
        _ when old is Column { IsImplied: true } && !after.OriginsOf(old.Id).Any() => made is null ? (null, null) : (old, made),
        { } table when old is Column && made is null && after.Contains(table) && before.AsChild(table) is Partition && before.OriginsOf(old.Id).Any() => (null, null),
        _ => (Own(old), Own(made)),
    };

    // What a partition gets for an index of its parent is made and dropped along with that one, unless it stands ON ONLY the parent before.
    private (SchemaObject? Before, SchemaObject? After) OfIndex(ObjectId table, SchemaObject? old, SchemaObject? made) => (old, made) switch
    {
        ({ IsImplied: true } or null, { IsImplied: true }) => BecomesOfAll(made.AttachedTo!) ? (Own(old), Own(made)) : (null, null),
        ({ IsImplied: true }, null) => (null, null),
        ({ AttachedTo: null }, { AttachedTo: { } parent }) when before.Of(table).Any(o => o.AttachedTo == parent) => (old with { AttachedTo = parent }, Own(made)),
        _ => (Own(old), Own(made)),
    };

    // What a key of the table alone made NOT NULL stays so without it.
    private bool IsNotNullByKey(ObjectId table, ObjectId column) => before.Of(table).OfType<PrimaryKey>().Any(k => !k.IsImplied && k.Columns.Contains(column.Name))
        && !IsNotNullInParents(before, column);

    private static bool IsNotNullInParents(Schema schema, ObjectId column) =>
        schema.AsChild(column.TableId)?.Parents.Any(p => schema.Find(Column.IdOf(p, column.Name)) is Column { NotNull: true }) == true;

    private bool BecomesOfAll(ObjectId index) => before.Find(index) is { OnOnly: true } old && after.Find(index) is { OnOnly: false } made && old.TransitionTo(made) == Transition.InPlace;

    /// <summary>Whether a column that a table has of its own is to be one that it has from parents that do not have it yet; one that is both stays both, for nothing takes it from the table alone.</summary>
    private bool PassesToParents(SchemaObject? old, SchemaObject? made) =>
        old is Column { IsImplied: false } && made is Column { IsImplied: true } && ImpliedParts.ColumnOf(before, old.Id) is null;

    // A parent that stays one changes the column of its child along with its own.
    private bool IsOfKeptParent(SchemaObject item) => item is Column && before.AsChild(item.Owner!) is Inheritance was && after.AsChild(item.Owner!) is Inheritance stays
        && was.Parents.Intersect(stays.Parents).Any(p => !IsReplaced(p) && before.Contains(Column.IdOf(p, item.Id.Name)) && after.Contains(Column.IdOf(p, item.Id.Name)));

    private bool IsMoved(ObjectId table) => before.Contains(table) && after.Contains(table) && !IsReplaced(table)
        && (before.AsChild(table) != after.AsChild(table) || after.AsChild(table)!.Parents.Any(IsReplaced));

    private bool IsReplaced(ObjectId table) => before.Find(table) is { } old && after.Find(table) is { } made
        && ((old != made && old.TransitionTo(made) == Transition.Replace) || PartitionKeys.ChangeType(table, before, after));

    // DETACH leaves everything behind; ATTACH finds its columns and checks there, and makes the keys and indexes that it does not find.
    private static (SchemaObject? Before, SchemaObject? After) OfMoved(SchemaObject? old, SchemaObject? made) => (Alone(old), Alone(made)) switch
    {
        (null, not (Column or Check)) when made!.IsImplied => (null, null),
        ({ } was, { } item and not (Column or Check)) when made!.IsImplied && was != item => (was, null),
        var pair => pair,
    };

    // What is done to a column of the parent is done to that of the child as well, whatever it had of its own.
    private Column Followed(Column? old, Column expected)
    {
        if (old is null || ImpliedParts.ColumnOf(before, old.Id) is not { } origin)
        {
            return old ?? expected;
        }

        return origin.TransitionTo(expected) == Transition.Replace && before.AsChild(old.Id.TableId) is Partition ? expected : old with
        {
            Type = origin.Type == expected.Type ? old.Type : expected.Type,
            Collation = origin.Collation == expected.Collation ? old.Collation : expected.Collation,
            NotNull = IsNotNullInParents(before, old.Id) == IsNotNullInParents(after, old.Id) ? old.NotNull : expected.NotNull,
            Default = origin.Default == expected.Default ? old.Default : expected.Default,
            Generated = origin.Generated == expected.Generated ? old.Generated : expected.Generated,
            Storage = origin.Storage == expected.Storage ? old.Storage : expected.Storage,
        };
    }

    private static SchemaObject? Alone(SchemaObject? item) => Own(item) is { AttachedTo: not null } own ? own with { AttachedTo = null } : Own(item);

    /// <summary>The object as its table's own.</summary>
    internal static SchemaObject? Own(SchemaObject? item) => item is { IsImplied: true } ? item with { IsImplied = false } : item;
}
