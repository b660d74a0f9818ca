using SchemaGen.Core.History;

namespace SchemaGen.Cli.Configuration;

/// <summary>The folder that a first configuration takes for the revisions, and why.</summary>
/// <param name="Path">The folder.</param>
/// <param name="Reason">Why this one.</param>
public sealed record ChosenFolder(string Path, string Reason)
{
    private static readonly string[] Usual = ["migrations", "db/migrations", "database/migrations"];

    /// <summary>Chooses one: where revisions are, else an empty one that is there, else one that no other tool has files in.</summary>
    /// <param name="root">The folder of the configuration.</param>
    public static ChosenFolder Choose(string root)
    {
        var there = Usual.SelectMany(u => Existing(root, u)).ToList();
        if (there.Find(HasRevisions) is { } used)
        {
            return new(used, "it has revisions");
        }

        if (there.Find(IsEmpty) is { } empty)
        {
            return new(empty, "it is there and empty");
        }

        var free = Usual.Append("schemagen/migrations").First(u => !Existing(root, u).Any());
        var other = there.FirstOrDefault();
        return new(System.IO.Path.Combine(root, free), other is null ? "the usual one" : $"{System.IO.Path.GetRelativePath(root, other)} holds files of another tool, such as {FirstFile(other)}, and is left alone");
    }

    // In any letter case: what is two folders here is one on the machine of another.
    private static IEnumerable<string> Existing(string root, string path)
    {
        IEnumerable<string> at = Directory.Exists(root) ? [root] : [];
        foreach (var name in path.Split('/'))
        {
            at = at.SelectMany(f => Directory.EnumerateDirectories(f)).Where(d => System.IO.Path.GetFileName(d).Equals(name, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);
        }

        return at;
    }

    private static bool HasRevisions(string folder) => Directory.EnumerateFiles(folder, "*" + RevisionFileName.Manifest).Any();

    private static bool IsEmpty(string folder) => FirstFile(folder) is null;

    private static string? FirstFile(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(f => System.IO.Path.GetFileName(f)).Where(f => f[0] != '.').Order(StringComparer.Ordinal).FirstOrDefault();
}
