using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>The revisions that one of two branches has and the other has not, and what they touch.</summary>
internal sealed class Branch
{
    public Branch(Schema common, IReadOnlyList<RevisionManifest> revisions)
    {
        List<Touch> touches = [];
        foreach (var revision in revisions)
        {
            var difference = HistoryFold.Changes(common, revision);
            touches.AddRange(difference.Changes.Select(c => new Touch(revision, c, difference)));
            common = difference.After;
        }

        (Revisions, Touches, After) = (revisions, touches, common);
        ByMember = touches.SelectMany(t => t.Members.Select(m => (m, t))).ToLookup(p => p.m, p => p.t);
        BySlot = touches.SelectMany(t => t.Taken.Select(s => (s, t))).ToLookup(p => p.s, p => p.t);
    }

    /// <summary>The revisions, in order.</summary>
    public IReadOnlyList<RevisionManifest> Revisions { get; }

    /// <summary>What they touch, in order.</summary>
    public IReadOnlyList<Touch> Touches { get; }

    /// <summary>The schema after them.</summary>
    public Schema After { get; }

    /// <summary>The touches by the members that they have to do with.</summary>
    public ILookup<ObjectId, Touch> ByMember { get; }

    /// <summary>The touches by the names that they take.</summary>
    public ILookup<Slot, Touch> BySlot { get; }

    /// <summary>Whether it may change what it does not touch: by a rename, or by what tables have of their parents.</summary>
    public bool ReachesOut => After.HasLineages || Touches.Any(t => t.Change.Rename is not null);

    /// <summary>The touch that a member owes its state to: one of its own, else one that renames something, else any.</summary>
    public Touch? At(ObjectId member) => ByMember[member].FirstOrDefault() ?? Touches.OrderBy(t => t.Change.Rename is null).FirstOrDefault();
}
