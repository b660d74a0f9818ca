using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.History;

/// <summary>A RevisionFolder is the revisions that the files of a folder make, and the problems that make it unfit to be used: manifests that cannot be read, SQL files without one.</summary>
/// <param name="Revisions">The revisions, each with what is wrong with its SQL files.</param>
/// <param name="Problems">The problems that are not of one revision.</param>
public sealed record RevisionFolder(IReadOnlyList<RevisionFiles> Revisions, IReadOnlyList<HistoryProblem> Problems)
{
    /// <summary>What models and declarations say in other words than the revisions, as lines of <see cref="History.Wordings"/>.</summary>
    public IReadOnlyList<string> Wordings { get; init; } = [];

    /// <summary>Every problem, also those that concern one revision alone: SQL files that are missing or were edited.</summary>
    public IEnumerable<HistoryProblem> AllProblems => Problems.Concat(Revisions.SelectMany(r => r.Problems));

    /// <summary>Puts the files of a folder together.</summary>
    /// <param name="paths">The paths of all its files.</param>
    /// <param name="read">Gives the text of one.</param>
    public static RevisionFolder From(IEnumerable<string> paths, Func<string, string> read)
    {
        var all = new SortedSet<string>(paths, StringComparer.Ordinal);
        var results = Stems(all, RevisionFileName.Manifest).Select(stem => (stem, result: ManifestFormat.Parse(stem + RevisionFileName.Manifest, read(stem + RevisionFileName.Manifest)))).ToList();
        var words = all.FirstOrDefault(p => NameOf(p) == History.Wordings.FileName);
        var (wordings, problem) = words is null ? ([], null) : History.Wordings.Read(words, read(words));
        return new(
            [.. results.Where(r => r.result.Manifest is not null).Select(r => Check(r.result.Manifest!, r.stem, p => all.Contains(p) ? read(p) : null))],
            [.. results.Select(r => r.result.Problem).Append(problem).OfType<HistoryProblem>(), .. Orphans(all)])
        { Wordings = wordings };
    }

    private static IEnumerable<HistoryProblem> Orphans(SortedSet<string> all) =>
        from end in new[] { RevisionFileName.Up, RevisionFileName.Down }
        from stem in Stems(all, end)
        where !all.Contains(stem + RevisionFileName.Manifest) && !IsUnfinished(all, stem)
        select new HistoryProblem(DiagnosticIds.ManifestMissing, stem + end, 0, $"there is no manifest {NameOf(stem)}{RevisionFileName.Manifest} beside it: restore it, or remove the file");

    // A process was killed while it wrote the revision, or is still writing it: the manifest, which comes last, has another name until then.
    private static bool IsUnfinished(SortedSet<string> all, string stem)
    {
        var hidden = $"{stem.Substring(0, stem.Length - NameOf(stem).Length)}.{NameOf(stem)}{RevisionFileName.Manifest}.";
        return all.GetViewBetween(hidden, hidden + char.MaxValue).Any(p => p.EndsWith(RevisionFileName.Temporary, StringComparison.Ordinal));
    }

    private static List<string> Stems(IEnumerable<string> paths, string end) =>
        paths.Where(p => p.EndsWith(end, StringComparison.Ordinal) && !NameOf(p).StartsWith(".", StringComparison.Ordinal)).Select(p => p.Substring(0, p.Length - end.Length)).ToList();

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static RevisionFiles Check(RevisionManifest manifest, string stem, Func<string, string?> read)
    {
        var files = new RevisionFiles(manifest, stem, []);
        var (up, upProblem) = Compare(files.UpPath, read(files.UpPath), manifest.Up, manifest.Revision);
        var (_, downProblem) = Compare(files.DownPath, read(files.DownPath), manifest.Down, manifest.Revision);
        return files with { UpChecksum = up ?? manifest.Up, Problems = [.. new[] { upProblem, downProblem }.OfType<HistoryProblem>()] };
    }

    private static (string? Hash, HistoryProblem? Problem) Compare(string path, string? text, string recorded, string revision)
    {
        if (text is null)
        {
            return (null, new(DiagnosticIds.RevisionUnreadable, path, 0, $"the file is missing, though revision {revision} has a manifest"));
        }

        var hash = ContentHash.Of(text);
        return (hash, hash == recorded ? null : new(DiagnosticIds.RevisionEdited, path, 0, $"the file was edited since it was recorded: 'schemagen record {revision}' accepts the edit"));
    }
}
