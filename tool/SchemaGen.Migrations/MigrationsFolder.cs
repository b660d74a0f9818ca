using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A MigrationsFolder is where revisions stand as files: it is read whole, and written a revision at a time.</summary>
internal static class MigrationsFolder
{
    /// <summary>Reads a folder; throws <see cref="MigrationException"/> only when the folder or a file of it cannot be read at all.</summary>
    public static RevisionFolder Load(string directory)
    {
        if (!Directory.Exists(directory))
        {
            throw new MigrationException($"the migrations folder '{directory}' does not exist: 'schemagen init' makes one") { File = directory };
        }

        return RevisionFolder.From(Paths(directory), TextFile.Read);
    }

    /// <summary>Writes the three files of a new revision, all or none; an existing file is never overwritten.</summary>
    /// <remarks>The hashes in the manifest are filled in here.</remarks>
    public static RevisionFiles Write(string directory, RevisionManifest manifest, string upSql, string downSql) =>
        Write(directory, [(manifest, upSql, downSql)])[0];

    /// <summary>Writes the files of new revisions, all or none; an existing file is never overwritten.</summary>
    /// <remarks>The hashes in the manifests are filled in here. The manifest of a revision comes last: until then its SQL is none.</remarks>
    public static IReadOnlyList<RevisionFiles> Write(string directory, IReadOnlyList<(RevisionManifest Manifest, string UpSql, string DownSql)> revisions)
    {
        var written = revisions.Select(r => (r.UpSql, r.DownSql, Manifest: r.Manifest with { Up = ContentHash.Of(r.UpSql), Down = ContentHash.Of(r.DownSql) }))
            .Select(r => (r.UpSql, r.DownSql, Files: new RevisionFiles(r.Manifest, Path.Combine(directory, RevisionFileName.Stem(r.Manifest.Revision, r.Manifest.Name)), []))).ToList();
        NewFiles.Write([.. written.SelectMany(Texts)]);
        return [.. written.Select(w => w.Files)];
    }

    /// <summary>The manifests that were written since others were read.</summary>
    public static IReadOnlyList<RevisionManifest> Added(string directory, IEnumerable<RevisionManifest> known) =>
        [.. RevisionFolder.From(Paths(directory).Where(p => p.EndsWith(RevisionFileName.Manifest, StringComparison.Ordinal)).ExceptBy(known.Select(m => m.FileName), p => Path.GetFileName(p)), TextFile.Read)
            .Revisions.Select(r => r.Manifest)];

    /// <summary>The wordings of a folder, which can be read.</summary>
    public static IReadOnlyList<string> Wordings(string directory) =>
        RevisionFolder.From(Paths(directory).Where(p => Path.GetFileName(p) == Core.History.Wordings.FileName), TextFile.Read).Wordings;

    /// <summary>Writes the wordings of a folder, where they are others than those that it has; the caller has its lock.</summary>
    /// <returns>The file; null where nothing changed.</returns>
    public static string? WriteWordings(string directory, RevisionFolder folder, IReadOnlyList<string> lines)
    {
        var file = Path.Combine(directory, Core.History.Wordings.FileName);
        if (lines.ToHashSet(StringComparer.Ordinal).SetEquals(folder.Wordings))
        {
            return null;
        }

        if (lines.Count == 0)
        {
            File.Delete(file);
            return file;
        }

        Action<IReadOnlyList<(string, string)>> write = File.Exists(file) ? NewFiles.Replace : NewFiles.Write;
        write([(file, Core.History.Wordings.Write(lines))]);
        return file;
    }

    /// <summary>Puts other manifests and SQL texts in the place of those that revisions have, all or none.</summary>
    /// <remarks>The hashes in the manifests are filled in here.</remarks>
    public static IReadOnlyList<RevisionFiles> Rewrite(IReadOnlyList<(RevisionFiles Files, RevisionManifest Manifest, string UpSql, string DownSql)> revisions)
    {
        var rewritten = revisions.Select(r => (r.UpSql, r.DownSql, Files: r.Files with { Manifest = r.Manifest with { Up = ContentHash.Of(r.UpSql), Down = ContentHash.Of(r.DownSql) } })).ToList();
        using var writing = FolderLock.Take(Path.GetDirectoryName(revisions[0].Files.ManifestPath)!);
        NewFiles.Replace([.. rewritten.SelectMany(Texts)]);
        return [.. rewritten.Select(r => r.Files with { UpChecksum = r.Files.Manifest.Up })];
    }

    /// <summary>Puts another manifest in the place of the one that a revision has.</summary>
    public static void Rewrite(RevisionFiles files, RevisionManifest manifest)
    {
        using var writing = FolderLock.Take(Path.GetDirectoryName(files.ManifestPath)!);
        NewFiles.Replace([(files.ManifestPath, ManifestFormat.Write(manifest))]);
    }

    private static (string Path, string Text)[] Texts((string UpSql, string DownSql, RevisionFiles Files) revision) =>
        [(revision.Files.UpPath, revision.UpSql), (revision.Files.DownPath, revision.DownSql), (revision.Files.ManifestPath, ManifestFormat.Write(revision.Files.Manifest))];

    private static List<string> Paths(string directory)
    {
        try
        {
            return [.. Directory.EnumerateFiles(directory)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MigrationException($"the migrations folder '{directory}' cannot be read: {e.Message}", e) { File = directory };
        }
    }
}
