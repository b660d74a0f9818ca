using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A MigrationsFolder is the revisions of a folder, and the problems that make it unfit to be used: manifests that cannot be read, SQL files without one.</summary>
public sealed record MigrationsFolder(IReadOnlyList<RevisionFiles> Revisions, IReadOnlyList<HistoryProblem> Problems)
{
    /// <summary>Every problem, also those that concern one revision alone: SQL files that are missing or were edited.</summary>
    public IEnumerable<HistoryProblem> AllProblems => Problems.Concat(Revisions.SelectMany(r => r.Problems));

    /// <summary>Reads a folder; throws <see cref="MigrationException"/> only when the folder or a file of it cannot be read at all.</summary>
    public static MigrationsFolder Load(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new MigrationException($"the migrations folder '{directory}' does not exist: 'schemagen init' makes one") { File = directory };
        }

        var names = Names(directory);
        var results = Stems(names, RevisionFileName.Manifest).Select(stem => Path.Combine(directory, stem))
            .Select(stem => (stem, result: Parse(stem + RevisionFileName.Manifest))).ToList();
        var orphans = Stems(names, RevisionFileName.Up).Select(s => (s, s + RevisionFileName.Up))
            .Concat(Stems(names, RevisionFileName.Down).Select(s => (s, s + RevisionFileName.Down)))
            .Where(f => !names.Contains(f.s + RevisionFileName.Manifest))
            .Select(f => new HistoryProblem(Path.Combine(directory, f.Item2), 0, $"there is no manifest {f.s}{RevisionFileName.Manifest} beside it: restore it, or remove the file"));
        return new MigrationsFolder(
            [.. results.Where(r => r.result.Manifest is not null).Select(r => Check(r.result.Manifest!, r.stem))],
            [.. results.Select(r => r.result.Problem).OfType<HistoryProblem>().Concat(orphans)]);
    }

    /// <summary>Writes the three files of a new revision, all or none; an existing file is never overwritten.</summary>
    /// <remarks>The hashes in the manifest are filled in here.</remarks>
    public static RevisionFiles Write(string directory, RevisionManifest manifest, string upSql, string downSql)
    {
        var complete = manifest with { Up = ContentHash.Of(upSql), Down = ContentHash.Of(downSql) };
        var files = new RevisionFiles(complete, Path.Combine(directory, RevisionFileName.Stem(manifest.Revision, manifest.Name)), []);
        NewFiles.Write([(files.UpPath, upSql), (files.DownPath, downSql), (files.ManifestPath, ManifestFormat.Write(complete))]);
        return files;
    }

    /// <summary>Puts other manifests and SQL texts in the place of those that revisions have, all or none.</summary>
    /// <remarks>The hashes in the manifests are filled in here.</remarks>
    public static IReadOnlyList<RevisionFiles> Rewrite(IReadOnlyList<(RevisionFiles Files, RevisionManifest Manifest, string UpSql, string DownSql)> revisions)
    {
        var rewritten = revisions.Select(r => (r.UpSql, r.DownSql, Files: r.Files with { Manifest = r.Manifest with { Up = ContentHash.Of(r.UpSql), Down = ContentHash.Of(r.DownSql) } })).ToList();
        NewFiles.Replace([.. rewritten.SelectMany(r => new[] { (r.Files.UpPath, r.UpSql), (r.Files.DownPath, r.DownSql), (r.Files.ManifestPath, ManifestFormat.Write(r.Files.Manifest)) })]);
        return [.. rewritten.Select(r => r.Files with { UpChecksum = r.Files.Manifest.Up })];
    }

    /// <summary>Puts another manifest in the place of the one that a revision has.</summary>
    public static void Rewrite(RevisionFiles files, RevisionManifest manifest) => NewFiles.Replace([(files.ManifestPath, ManifestFormat.Write(manifest))]);

    private static SortedSet<string> Names(string directory)
    {
        try
        {
            return new SortedSet<string>(Directory.EnumerateFiles(directory).Select(p => Path.GetFileName(p)), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MigrationException($"the migrations folder '{directory}' cannot be read: {e.Message}", e) { File = directory };
        }
    }

    private static IEnumerable<string> Stems(IEnumerable<string> names, string end) =>
        names.Where(n => n.EndsWith(end, StringComparison.Ordinal) && !n.StartsWith('.')).Select(n => n[..^end.Length]);

    private static ManifestResult Parse(string path) => ManifestFormat.Parse(path, TextFile.Read(path));

    private static RevisionFiles Check(RevisionManifest manifest, string stem)
    {
        var files = new RevisionFiles(manifest, stem, []);
        var (up, upProblem) = Compare(files.UpPath, manifest.Up, manifest.Revision);
        var (_, downProblem) = Compare(files.DownPath, manifest.Down, manifest.Revision);
        return files with { UpChecksum = up ?? manifest.Up, Problems = [.. new[] { upProblem, downProblem }.OfType<HistoryProblem>()] };
    }

    private static (string? Hash, HistoryProblem? Problem) Compare(string path, string recorded, string revision)
    {
        if (!File.Exists(path))
        {
            return (null, new HistoryProblem(path, 0, $"the file is missing, though revision {revision} has a manifest"));
        }

        var hash = ContentHash.Of(TextFile.Read(path));
        return (hash, hash == recorded ? null : new HistoryProblem(path, 0, $"the file was edited since it was recorded: 'schemagen record {revision}' accepts the edit"));
    }
}
