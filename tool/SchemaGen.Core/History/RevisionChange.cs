using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.History;

/// <summary>A change that a revision makes, and the members of the schema that it has to do with.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Change">The change.</param>
/// <param name="Difference">All that the revision changes.</param>
internal sealed record RevisionChange(RevisionManifest Revision, Change Change, Difference Difference)
{
    /// <summary>The object that was not there before.</summary>
    public ObjectId? Made { get; } = Change.Before is null ? Change.Id : Renamed(Change)?.To;

    /// <summary>The object that is not there any more.</summary>
    public ObjectId? Gone { get; } = Change.After is null ? Change.Id : Renamed(Change)?.From;

    /// <summary>The object that was there and stays.</summary>
    public ObjectId? Changed { get; } = Change is { Before: not null, After: not null } && Renamed(Change) is null ? Change.Id : null;

    /// <summary>Whether it is dropped and made again as it was, for something that it depends on.</summary>
    public bool IsRemade { get; } = Change.Action == ChangeAction.Replace && Change.Before == Change.After;

    /// <summary>The object in whose statement it stands, or that the statement names.</summary>
    public ObjectId? Owner { get; } = (Change.Before ?? Change.After)!.Owner;

    /// <summary>All members that it has to do with: those that it touches and those that have to be there for it.</summary>
    public IEnumerable<ObjectId> Members => new[] { Made, Gone, Changed, Owner }.OfType<ObjectId>().Concat(Needs()).Distinct();

    /// <summary>The names that it takes.</summary>
    public IEnumerable<UniqueName> Taken => (Change.After?.UniqueNames ?? []).Except(Change is { Before: { } before, Rename: null } ? before.UniqueNames : []);

    /// <summary>The side of a conflict that it is.</summary>
    public ConflictSide ToSide() => new(Revision, ChangeText.Title(Change), SchemaFacts.LineOf(Revision.Facts, Change));

    private static Rename? Renamed(Change change) => change.Rename is { FromLabel: null } rename ? rename : null;

    // The way back needs what stood there before. A column waits for every extension, as none says which types are its own: that is no need.
    private IEnumerable<ObjectId> Needs() => Change.Rename is not null ? [] : (Change.Before?.DependsOn(Difference.Before) ?? [])
        .Concat(Change.After?.DependsOn(Difference.After) ?? [])
        .Where(id => id.Kind != Extension.ObjectKind);
}
