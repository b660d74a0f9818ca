using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That a table descends from others, whose columns and constraints are its own too; it has the name of the table.</summary>
/// <remarks>An object of its own, because a table that exists is attached and detached, and that needs the columns and checks of both to be there.</remarks>
public abstract record ChildTable(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The tables that it descends from, in order.</summary>
    public abstract ValueList<ObjectId> Parents { get; }

    /// <summary>The table.</summary>
    public ObjectId Table => Objects.Table.IdOf(Id.Schema, Id.Name);

    /// <inheritdoc />
    public override ObjectId? Owner => Table;

    /// <summary>What the table has of its parents needs them, though not their rules and policies, which it does not have; a drop of it waits until the table is free, or it would take that of the table along.</summary>
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Table,
        .. schema.Of(Table).Where(o => o.IsImplied || IsMatched(o)).Select(o => o.Id),
        .. Parents,
        .. Parents.SelectMany(schema.Of)
            .Where(o => o is { OnOnly: false } and not (Rule or Policy) && !RefersHere(o) && !TakesIn(schema, o)).Select(o => o.Id),
    ];

    /// <summary>Whatever happens to a part of the parent happens to the child as well.</summary>
    public override bool Survives(Diffing.Change change) => change.Id.Kind != Objects.Table.ObjectKind || base.Survives(change);

    // A key to the table, or to its parent, holds it there.
    private bool RefersHere(SchemaObject item) => item is ForeignKey key && (key.References == Table || Parents.Contains(key.References));

    // ATTACH and INHERIT look for these in the child.
    private static bool IsMatched(SchemaObject item) => item is Column { IsInherited.Value: false } or Check { NotValid: false };

    // An index of the parent that takes in one of the child comes after both.
    private bool TakesIn(Schema schema, SchemaObject item) => item is TableConstraint or Index && schema.Of(Table).Any(o => o.AttachedTo == item.Id && !o.IsImplied);
}
