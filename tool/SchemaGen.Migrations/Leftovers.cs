using System.Text.RegularExpressions;
using SchemaGen.Core.History;

namespace SchemaGen.Migrations;

/// <summary>Removes what a process left in a migrations folder that was killed while it wrote there.</summary>
internal static class Leftovers
{
    // A lock that was taken proves that nobody is writing any of them.
    private static readonly Regex Temporary = new(@"^\.(?<name>.+)\.[0-9]+\.tmp\z", RegexOptions.CultureInvariant);

    /// <summary>Removes them; the caller has the lock of the folder.</summary>
    public static void Remove(string directory)
    {
        var found = Directory.EnumerateFiles(directory, ".*.tmp").Select(p => (Path: p, Match: Temporary.Match(Path.GetFileName(p)))).Where(f => f.Match.Success).ToList();
        foreach (var (path, match) in found.Where(f => f.Match.Groups["name"].Value.EndsWith(RevisionFileName.Manifest, StringComparison.Ordinal)))
        {
            RemoveSql(Path.Combine(directory, match.Groups["name"].Value), path);
        }

        found.ForEach(f => NewFiles.Discard(f.Path));
    }

    // The manifest comes last, so that SQL without one was never a revision; what has become another text since is somebody's.
    private static void RemoveSql(string manifest, string unfinished)
    {
        if (File.Exists(manifest) || ManifestFormat.Parse(unfinished, TextFile.Read(unfinished)).Manifest is not { } meant)
        {
            return;
        }

        RevisionFiles files = new(meant, manifest[..^RevisionFileName.Manifest.Length], []);
        foreach (var (path, hash) in new[] { (files.UpPath, meant.Up), (files.DownPath, meant.Down) })
        {
            if (File.Exists(path) && ContentHash.Of(TextFile.Read(path)) == hash)
            {
                NewFiles.Discard(path);
            }
        }
    }
}
