using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>A MigrationsFolder is where revisions stand as files: it is read whole, and written a revision at a time.</summary>
public static class MigrationsFolder
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
