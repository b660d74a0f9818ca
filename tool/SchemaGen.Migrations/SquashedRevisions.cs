using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>Finds a squashed revision in the rows of those that it replaces.</summary>
/// <param name="files">All revisions, by id.</param>
internal sealed class SquashedRevisions(IReadOnlyDictionary<string, RevisionFiles> files)
{
    /// <summary>The revisions that replace others.</summary>
    public IReadOnlyList<RevisionFiles> All { get; } = [.. files.Values.Where(f => f.Manifest.Replaces.Count > 0)];

    /// <summary>The rows of a journal, with one row for all of those that are replaced.</summary>
    public IReadOnlyList<JournalEntry> Recognise(IReadOnlyList<JournalEntry> entries)
    {
        foreach (var squashed in All.Where(s => HasAll(s, entries)))
        {
            var old = entries.Where(e => squashed.Manifest.Replaces.Contains(e.Revision)).ToList();
            var last = old.MaxBy(e => e.AppliedAt)!;
            JournalEntry entry = new(squashed.Manifest.Revision, squashed.Manifest.Name, squashed.UpChecksum, JournalState.Applied)
            {
                StateSince = last.StateSince,
                AppliedAt = last.AppliedAt,
                AppliedBy = last.AppliedBy,
            };
            entries = [.. entries.Except(old), entry];
        }

        return entries;
    }

    /// <summary>Those of which a database has a part, whose old files are there to go on with.</summary>
    public IReadOnlyList<string> Opened(IReadOnlyList<JournalEntry> entries) =>
        [.. Partial(entries).Where(m => m.Replaces.All(files.ContainsKey)).Select(m => m.Revision)];

    /// <summary>The way out for a database that has a part of what is replaced, where the old files are gone; null where it needs none.</summary>
    public string? WayOut(IReadOnlyList<JournalEntry> entries, string directory)
    {
        var stuck = Partial(entries).FirstOrDefault(m => !m.Replaces.All(files.ContainsKey));
        if (stuck is null)
        {
            return null;
        }

        var done = entries.Where(e => e.State == JournalState.Applied).Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
        var (gone, open) = (stuck.Replaces.Where(r => !files.ContainsKey(r)), stuck.Replaces.Where(r => !done.Contains(r)));
        return $"the database has a part of what revision {stuck.Revision} ({stuck.Name}) replaces, and not {string.Join(", ", open)}: "
            + $"bring back the files of {string.Join(", ", gone)} ('git log --diff-filter=D --name-only -- {directory}' names the commit that deleted them, "
            + $"'git checkout COMMIT^ -- FILES' brings them back, or use the last version of the program that has them) and run 'schemagen upgrade' again; "
            + $"or finish by hand what is missing, and say so by 'schemagen stamp --purge {stuck.Revision}'";
    }

    private static bool HasAll(RevisionFiles squashed, IReadOnlyList<JournalEntry> entries)
    {
        var done = entries.Where(e => e.State == JournalState.Applied).Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
        return !done.Contains(squashed.Manifest.Revision) && squashed.Manifest.Replaces.All(done.Contains);
    }

    private IEnumerable<RevisionManifest> Partial(IReadOnlyList<JournalEntry> entries)
    {
        var rows = entries.Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
        return All.Where(s => !HasAll(s, entries) && !rows.Contains(s.Manifest.Revision) && s.Manifest.Replaces.Any(rows.Contains)).Select(s => s.Manifest);
    }
}
