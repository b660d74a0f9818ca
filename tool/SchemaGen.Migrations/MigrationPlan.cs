using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A MigrationPlan is the folder's history with the checks that stand before every run.</summary>
internal sealed class MigrationPlan
{
    private readonly Dictionary<string, RevisionFiles> filesOf;

    private MigrationPlan(RevisionFolder folder)
    {
        History = RevisionHistory.From(folder.Revisions.Select(r => r.Manifest));
        filesOf = folder.Revisions.ToDictionary(r => r.Manifest.Revision, StringComparer.Ordinal);
    }

    public RevisionHistory History { get; }

    /// <summary>Reads the folder; throws with every problem that is not confined to one revision.</summary>
    public static MigrationPlan Load(string directory)
    {
        var folder = MigrationsFolder.Load(directory);
        return folder.Problems.Count == 0 ? new MigrationPlan(folder) : throw Problems(folder.Problems);
    }

    public RevisionFiles Files(RevisionManifest manifest) => filesOf[manifest.Revision];

    /// <summary>The steps to a target from the revisions that are applied.</summary>
    public IReadOnlyList<MigrationStep> Steps(MigrationDirection direction, string target, IReadOnlyCollection<string> applied)
    {
        var revisions = direction == MigrationDirection.Upgrade ? History.Upgrade(target, applied) : History.Downgrade(target, applied);
        return [.. revisions.Select(m => new MigrationStep(direction, Files(m)))];
    }

    /// <summary>The files of the steps, each found unedited and fit to run; throws with every problem before anything runs.</summary>
    public static IReadOnlyList<SqlScript> Scripts(IReadOnlyList<MigrationStep> steps)
    {
        var problems = steps.SelectMany(s => s.Files.Problems).ToList();
        return problems.Count == 0 ? [.. steps.Select(s => SqlScript.Parse(s.Path, TextFile.Read(s.Path)))] : throw Problems(problems);
    }

    /// <summary>The state that the rows of a journal mean.</summary>
    public DatabaseState State(IReadOnlyList<JournalEntry> entries)
    {
        var place = History.Ordered.Select((m, i) => (m.Revision, i)).ToDictionary(p => p.Revision, p => p.i, StringComparer.Ordinal);
        var heads = History.CurrentHeads([.. entries.Select(e => e.Revision)]).Select(m => m.Revision);
        return new DatabaseState(
            [.. entries.OrderBy(e => place.GetValueOrDefault(e.Revision, int.MaxValue))],
            [.. heads, .. entries.Select(e => e.Revision).Where(id => !place.ContainsKey(id))]);
    }

    /// <summary>Throws when the journal names a revision that no file has.</summary>
    public void RequireKnown(IEnumerable<JournalEntry> entries, string directory)
    {
        var unknown = entries.Where(e => !filesOf.ContainsKey(e.Revision)).Select(e => $"{e.Revision} ({e.Name})").ToList();
        if (unknown.Count > 0)
        {
            throw new MigrationException(
                $"the database is at {(unknown.Count == 1 ? "revision" : "revisions")} {string.Join(", ", unknown)}, which {(unknown.Count == 1 ? "is" : "are")} in no file of '{directory}': "
                + "get the files from the branch that made them, or say what the database has with 'schemagen stamp --purge REVISION'");
        }
    }

    /// <summary>Throws when a no-transaction file was begun and not finished.</summary>
    public void RequireFinished(IEnumerable<JournalEntry> entries)
    {
        if (entries.FirstOrDefault(e => e.State != JournalState.Applied) is { } begun)
        {
            var files = filesOf[begun.Revision];
            var path = begun.State == JournalState.Upgrading ? files.UpPath : files.DownPath;
            var parents = files.Manifest.Parents.Count == 0 ? "base" : files.Manifest.Parents[0];
            throw new MigrationException(
                $"revision {begun.Revision} ({begun.Name}) was interrupted: {path} was begun at {begun.StateSince.UtcDateTime:u} and not finished, and runs outside a transaction, so some of its statements may be done and others not. "
                + $"Compare the database with the file, finish or undo it by hand, and say which: 'schemagen stamp {begun.Revision}' if it is applied now, 'schemagen stamp {parents}' if it is not")
            { File = path };
        }
    }

    /// <summary>What to say of applied revisions whose file is not the one that was applied.</summary>
    public IEnumerable<string> EditedSinceApplied(IEnumerable<JournalEntry> entries) => entries
        .Where(e => filesOf.TryGetValue(e.Revision, out var files) && files.UpChecksum != e.Checksum)
        .Select(e => $"{filesOf[e.Revision].UpPath} was edited after it was applied to this database");

    private static MigrationException Problems(IReadOnlyList<HistoryProblem> problems) => new(string.Join('\n', problems))
    {
        File = problems[0].Path,
        Line = problems[0].Line > 0 ? problems[0].Line : null,
    };
}
