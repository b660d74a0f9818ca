using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A MigrationPlan is the folder's history with the checks that stand before every run.</summary>
internal sealed class MigrationPlan
{
    private readonly Dictionary<string, RevisionFiles> filesOf;

    private readonly MigratorOptions options;

    private readonly RevisionFolder folder;

    private MigrationPlan(MigratorOptions options, RevisionFolder folder, IReadOnlyCollection<string> opened)
    {
        (this.options, this.folder) = (options, folder);
        History = RevisionHistory.From(folder.Revisions.Select(r => r.Manifest), opened);
        filesOf = folder.Revisions.ToDictionary(r => r.Manifest.Revision, StringComparer.Ordinal);
        Squashed = new(filesOf);
    }

    public RevisionHistory History { get; }

    /// <summary>The revisions that replace others.</summary>
    public SquashedRevisions Squashed { get; }

    /// <summary>Reads the revisions; throws with every problem that is not confined to one of them.</summary>
    public static MigrationPlan Load(MigratorOptions options)
    {
        var folder = options.Revisions.Load();
        return folder.Problems.Count == 0 ? new MigrationPlan(options, folder, []) : throw Problems(folder.Problems);
    }

    /// <summary>The plan as a database needs it that has a part of what another revision replaces: it goes on with the old ones.</summary>
    public MigrationPlan At(IReadOnlyList<JournalEntry> entries) => Squashed.Opened(entries) is { Count: > 0 } opened ? new(options, folder, opened) : this;

    public RevisionFiles Files(RevisionManifest manifest) => filesOf[manifest.Revision];

    /// <summary>The steps to a target from the revisions that are applied.</summary>
    public IReadOnlyList<MigrationStep> Steps(MigrationDirection direction, string target, IReadOnlyCollection<string> applied)
    {
        var revisions = direction == MigrationDirection.Upgrade ? History.Upgrade(target, applied) : History.Downgrade(target, applied);
        return [.. revisions.Select(m => new MigrationStep(direction, Files(m)))];
    }

    /// <summary>The files of the steps, each found unedited and fit to run; throws with every problem before anything runs.</summary>
    public IReadOnlyList<SqlScript> Scripts(IReadOnlyList<MigrationStep> steps)
    {
        var problems = steps.SelectMany(s => s.Files.Problems).ToList();
        return problems.Count == 0 ? [.. steps.Select(s => Read(s.Path))] : throw Problems(problems);
    }

    private SqlScript Read(string path)
    {
        var script = SqlScript.Read(path, options.Revisions.Read(path));
        return options.TenantSchema is { } schema ? TenantSchema.In(script, schema) : script;
    }

    /// <summary>The state that the rows of a journal mean.</summary>
    public DatabaseState State(IReadOnlyList<JournalEntry> entries)
    {
        var place = Places();
        var heads = History.CurrentHeads([.. entries.Select(e => e.Revision)]).Select(m => m.Revision);
        return new DatabaseState(
            [.. entries.OrderBy(e => place.GetValueOrDefault(e.Revision, int.MaxValue))],
            [.. heads, .. entries.Select(e => e.Revision).Where(id => !place.ContainsKey(id))])
        { History = History, WayOut = Squashed.WayOut(entries, options.Directory) };
    }

    /// <summary>What the rows of a journal are to the revisions.</summary>
    public MigrationStatus Status(IReadOnlyList<JournalEntry> entries)
    {
        var applied = entries.Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. History.Ordered.Select(m => m.Revision).Where(r => !applied.Contains(r))],
            [.. entries.Select(e => e.Revision).Where(r => !filesOf.ContainsKey(r))],
            [.. entries.Where(e => e.State != JournalState.Applied).Select(e => e.Revision)]);
    }

    /// <summary>Throws when the journal names a revision that no file has.</summary>
    public void RequireKnown(IReadOnlyList<JournalEntry> entries, string directory)
    {
        if (Squashed.WayOut(entries, directory) is { } wayOut)
        {
            throw new MigrationException(wayOut);
        }

        var unknown = entries.Where(e => !filesOf.ContainsKey(e.Revision)).Select(e => $"{e.Revision} ({e.Name})").ToList();
        if (unknown.Count > 0)
        {
            throw new MigrationException(
                $"the database is at {(unknown.Count == 1 ? "revision" : "revisions")} {string.Join(", ", unknown)}, which {(unknown.Count == 1 ? "is" : "are")} in no file of '{directory}': "
                + "get the files from the branch that made them, or say what the database has with 'schemagen stamp --purge REVISION'");
        }
    }

    /// <summary>The steps to a target by the rows of a journal; what was interrupted is finished first.</summary>
    public IReadOnlyList<MigrationStep> Steps(MigrationDirection direction, string target, IReadOnlyList<JournalEntry> entries)
    {
        List<string> applied = [.. entries.Select(e => e.Revision)];
        if (entries.FirstOrDefault(e => e.State != JournalState.Applied) is not { } begun)
        {
            return Steps(direction, target, (IReadOnlyCollection<string>)applied);
        }

        var isUpgrade = begun.State == JournalState.Upgrading;
        MigrationStep first = new(isUpgrade ? MigrationDirection.Upgrade : MigrationDirection.Downgrade, filesOf[begun.Revision]) { Interrupted = begun };
        var without = applied.Where(r => r != begun.Revision).ToList();

        // The same command again means what it meant before: the interrupted revision is one of its steps.
        var again = direction == first.Direction ? Steps(direction, target, (IReadOnlyCollection<string>)(isUpgrade ? without : applied)) : [];
        var rest = again.Any(s => s.Manifest.Revision == begun.Revision) ? again : Steps(direction, target, (IReadOnlyCollection<string>)(isUpgrade ? applied : without));
        return [first, .. rest.Where(s => s.Direction != first.Direction || s.Manifest.Revision != begun.Revision)];
    }

    /// <summary>What to say of revisions that would be applied though a later one of the history is there.</summary>
    public IEnumerable<string> OutOfOrder(IEnumerable<MigrationStep> steps, IEnumerable<JournalEntry> entries)
    {
        var place = Places();
        var last = entries.OrderBy(e => place[e.Revision]).LastOrDefault();
        return steps
            .Where(s => s.Direction == MigrationDirection.Upgrade && s.Interrupted is null && last is not null && place[s.Manifest.Revision] < place[last.Revision])
            .Select(s => $"revision {s.Manifest.Revision} ({s.Manifest.Name}) is older than {last!.Revision} ({last.Name}), which is applied");
    }

    /// <summary>What to say of applied revisions whose file is not the one that was applied.</summary>
    public IEnumerable<string> EditedSinceApplied(IEnumerable<JournalEntry> entries) => entries
        .Where(e => e.State == JournalState.Applied && filesOf.TryGetValue(e.Revision, out var files) && files.UpChecksum != e.Checksum)
        .Select(e => $"{filesOf[e.Revision].UpPath} was edited after it was applied to this database");

    private Dictionary<string, int> Places() => History.Ordered.Select((m, i) => (m.Revision, i)).ToDictionary(p => p.Revision, p => p.i, StringComparer.Ordinal);

    private static MigrationException Problems(IReadOnlyList<HistoryProblem> problems) => new(string.Join('\n', problems))
    {
        File = problems[0].Path,
        Line = problems[0].Line > 0 ? problems[0].Line : null,
    };
}
