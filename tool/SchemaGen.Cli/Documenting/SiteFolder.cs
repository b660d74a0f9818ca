using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Documenting;

/// <summary>The folder of a site: a list in it names the files that are ours, and nothing else is ever overwritten or removed.</summary>
/// <param name="root">The folder.</param>
internal sealed partial class SiteFolder(string root)
{
    /// <summary>The file that names the others.</summary>
    internal const string List = ".schemagen-docs";

    private const string Head =
        "# The files of this site, as 'schemagen docs' wrote them; it removes those that are gone, and leaves others alone.";

    private string ListPath => Path.Combine(root, List);

    /// <summary>Looks whether the files can be written, before anything is.</summary>
    /// <exception cref="CommandException">The folder holds something else, or a link leads out of it.</exception>
    internal void Check(IEnumerable<string> paths)
    {
        if (File.Exists(root))
        {
            throw new CommandException($"--output {root} is a file: name a folder");
        }

        RefuseLinks([string.Empty, List, .. paths]);
        if (!Directory.Exists(root))
        {
            return;
        }

        var ours = Listed();
        if (ours is null)
        {
            if (Directory.EnumerateFileSystemEntries(root).FirstOrDefault() is { } entry)
            {
                throw new CommandException(
                    $"--output {root} holds files that are not of a site ({Path.GetFileName(entry)}): name an empty or a new folder");
            }

            return;
        }

        if (paths.FirstOrDefault(p => !ours.Contains(p) && Path.Exists(Full(p))) is { } taken)
        {
            throw new CommandException($"{Full(taken)} is in the place of a page, and schemagen did not write it: move it away");
        }
    }

    /// <summary>Writes the files, those that changed, and removes those that are gone.</summary>
    /// <returns>How many files were removed.</returns>
    internal int Write(IReadOnlyList<SiteFile> files)
    {
        var paths = files.Select(f => f.Path).Order(StringComparer.Ordinal).ToList();
        Check(paths);
        var before = Listed() ?? [];
        var gone = before.Except(paths).Where(p => File.Exists(Full(p))).ToList();
        RefuseLinks(gone);
        foreach (var folder in paths.Select(p => Path.GetDirectoryName(Full(p))!).Distinct())
        {
            Directory.CreateDirectory(folder);
        }

        // Whenever it is interrupted, all that is there is known to be ours.
        Put(List, Listing(before.Union(paths)));
        foreach (var file in files)
        {
            Put(file.Path, file.Text);
        }

        gone.ForEach(p => File.Delete(Full(p)));
        Put(List, Listing(paths));
        return gone.Count;
    }

    private static string Listing(IEnumerable<string> paths) => string.Join('\n', paths.Order(StringComparer.Ordinal).Prepend(Head)) + "\n";

    private void Put(string path, string text)
    {
        var file = Full(path);
        if (File.Exists(file) && TextFile.Read(file) == text)
        {
            return;
        }

        var aside = $"{file}.{Environment.ProcessId}.tmp";
        try
        {
            // What is there already, be it a link, is not written to.
            using (FileStream stream = new(aside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(Encoding.UTF8.GetBytes(text));
            }

            File.Move(aside, file, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    // A list that somebody wrote by hand must not name what is not a file of a site.
    private HashSet<string>? Listed()
    {
        if (!File.Exists(ListPath))
        {
            return null;
        }

        var lines = TextFile.Read(ListPath).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).ToList();
        return lines.FirstOrDefault(l => !SitePath().IsMatch(l)) is { } other
            ? throw new CommandException($"{ListPath} names '{other}', which is no file of a site: remove the folder, or name another one")
            : lines.ToHashSet(StringComparer.Ordinal);
    }

    private void RefuseLinks(IEnumerable<string> paths)
    {
        var entries = paths.SelectMany(p => new[] { Path.GetDirectoryName(p) ?? string.Empty, p }).Distinct().Select(Full);
        if (entries.FirstOrDefault(e => new FileInfo(e).LinkTarget is not null || new DirectoryInfo(e).LinkTarget is not null) is { } link)
        {
            throw new CommandException($"{link} is a link, through which nothing is written: name the folder itself, or remove the link");
        }
    }

    private string Full(string path) => path.Length == 0 ? root : Path.Combine(root, path);

    [GeneratedRegex(@"^(?:assets/|objects/|revisions/)?[a-z0-9_-][A-Za-z0-9_.~-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SitePath();
}
