using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>What turns one schema into another.</summary>
/// <param name="Before">The schema as it is once everything has its new name.</param>
/// <param name="After">The schema as it shall be.</param>
/// <param name="Changes">The changes, each object at most once beside its renames.</param>
public sealed record Difference(Schema Before, Schema After, ValueList<Change> Changes)
{
    /// <summary>Whether it undoes another one, of which its changes are the inverse.</summary>
    public bool IsWayBack { get; init; }

    /// <summary>The tables whose changes are made while others read and write them, each statement committed by itself; none where all is one transaction.</summary>
    public OnlineTables Online { get; init; } = OnlineTables.None;

    /// <summary>Whether the two are the same.</summary>
    public bool IsEmpty => Changes.All(c => c.Id.Kind.IsSilent);

    /// <summary>The changes without those that another one says already: the parts of a new table and of a dropped one.</summary>
    public IEnumerable<Change> Findings => WithoutLikeRows(Changes.Where(c => !c.Id.Kind.IsSilent && !IsSaidByOwner(c)));

    /// <summary>The renames that the changes stand on.</summary>
    public IEnumerable<Rename> Renames => Changes.Where(c => c.Rename is not null).Select(c => c.Rename!);

    // A thousand new rows of one table are said once.
    private static IEnumerable<Change> WithoutLikeRows(IEnumerable<Change> changes) => changes
        .GroupBy(c => c.Id.Kind == Row.ObjectKind ? (c.Id.TableId, c.Action) : ((object)c, c.Action))
        .Select(g => g.First() is var first && g.Skip(1).Any() ? first with { Others = g.Count() - 1 } : first);

    internal bool IsSaidByOwner(Change change) => change switch
    {
        { Action: ChangeAction.Create, After: { IsWrittenInOwner: true, Owner: { } owner } } => !Before.Contains(owner),
        { Action: ChangeAction.Drop, Before.Owner: { } owner } => !After.Contains(owner) && !IsViewThatStays(owner),
        _ => false,
    };

    // The triggers and rules of a view name it as they would name a table.
    private bool IsViewThatStays(ObjectId owner) =>
        UniqueName.Relation(owner.Schema, owner.Name) is var name && owner.Kind == Table.ObjectKind && Before.HolderOf(name) is { } holder && holder == After.HolderOf(name);
}
