using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>The revisions that one of two branches has and the other has not, and what they change.</summary>
internal sealed class Branch
{
    public Branch(Schema common, IReadOnlyList<RevisionManifest> revisions)
    {
        List<RevisionChange> changes = [];
        foreach (var revision in revisions)
        {
            var difference = HistoryFold.Changes(common, revision);
            changes.AddRange(difference.Changes.Select(c => new RevisionChange(revision, c, difference)));
            common = difference.After;
        }

        (Revisions, Changes, After) = (revisions, changes, common);
        ByMember = changes.SelectMany(t => t.Members.Select(m => (m, t))).ToLookup(p => p.m, p => p.t);
        ByUniqueName = changes.SelectMany(t => t.Taken.Select(s => (s, t))).ToLookup(p => p.s, p => p.t);
    }

    /// <summary>The revisions, in order.</summary>
    public IReadOnlyList<RevisionManifest> Revisions { get; }

    /// <summary>What they change, in order.</summary>
    public IReadOnlyList<RevisionChange> Changes { get; }

    /// <summary>The schema after them.</summary>
    public Schema After { get; }

    /// <summary>The changes by the members that they have to do with.</summary>
    public ILookup<ObjectId, RevisionChange> ByMember { get; }

    /// <summary>The changes by the names that they take.</summary>
    public ILookup<UniqueName, RevisionChange> ByUniqueName { get; }

    /// <summary>Whether it may change what it does not name: by a rename, or by what tables have of their parents.</summary>
    public bool MayChangeOthers => After.HasChildTables || Changes.Any(t => t.Change.Rename is not null);

    /// <summary>The change that a member owes its state to: one of its own, else one that renames something, else any.</summary>
    public RevisionChange? At(ObjectId member) => ByMember[member].FirstOrDefault() ?? Changes.OrderBy(t => t.Change.Rename is null).FirstOrDefault();
}
