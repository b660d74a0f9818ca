using SchemaGen.Cli.Revisions;
using SchemaGen.Core.History;
using SchemaGen.Core.Linting;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Linting;

/// <summary>Finds the files that are looked at.</summary>
/// <param name="workspace">Where they are.</param>
internal sealed class LintFiles(Workspace workspace)
{
    private const string Pattern = "*.sql";

    /// <summary>Whether the ways back are looked at, too.</summary>
    public bool WithDown { get; init; }

    /// <summary>Whether whoever runs files that are no revisions opens a transaction for each.</summary>
    public bool InTransaction { get; init; }

    /// <summary>The files, in the order in which they run.</summary>
    /// <param name="names">Files and folders, or one range of revisions; all revisions where there is none.</param>
    /// <exception cref="CommandException">Something is not there.</exception>
    public IReadOnlyList<LintFile> Find(IReadOnlyList<string> names)
    {
        var paths = names.Select(n => Path.GetFullPath(n, workspace.Host.CurrentDirectory)).ToList();
        if (names.Count == 0 || (names.Count == 1 && !Path.Exists(paths[0])))
        {
            return Revisions(names.Count == 0 ? null : names[0]);
        }

        var missing = paths.FindIndex(p => !Path.Exists(p));
        return missing < 0 ? [.. paths.SelectMany(InPath).Select(Plain)]
            : throw new CommandException($"'{names[missing]}' is not there: name files and folders of SQL, or one revision or range of revisions");
    }

    // Files that were edited and not recorded are looked at as they are.
    private List<LintFile> Revisions(string? range)
    {
        var folder = MigrationsFolder.Load(workspace.Migrations);
        if (folder.Problems.Count > 0)
        {
            throw new CommandException(string.Join('\n', folder.Problems.Select(p => p.ToString())));
        }

        var history = RevisionHistory.From(folder.Revisions.Select(r => r.Manifest));
        if (range is not null && range.EndsWith(".sql", StringComparison.OrdinalIgnoreCase))
        {
            throw new CommandException($"'{range}' is not there");
        }

        var chosen = RevisionRange.Of(history, range).Select(r => r.Revision).ToHashSet(StringComparer.Ordinal);
        var files = folder.Revisions.ToDictionary(f => f.Manifest.Revision, StringComparer.Ordinal);
        var earlier = history.UpTo(chosen).ToList();
        return
        [
            .. earlier.Select(r => Revision(files[r.Revision].UpPath) with { IsKnown = !chosen.Contains(r.Revision) }),
            .. WithDown ? earlier.Where(r => chosen.Contains(r.Revision)).Reverse().Select(r => Revision(files[r.Revision].DownPath)) : [],
        ];
    }

    private IEnumerable<string> InPath(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        var files = Directory.EnumerateFiles(path, Pattern, SearchOption.AllDirectories).Where(f => WithDown || !IsDown(Path.GetFileName(f)))
            .OrderBy(LintFile.OrderOf, StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new CommandException($"{path} holds no file {Pattern}");
    }

    // Flyway's way back is U2__name.sql.
    private static bool IsDown(string name) => name.EndsWith(RevisionFileName.Down, StringComparison.Ordinal) || (name.Length > 1 && name[0] == 'U' && char.IsAsciiDigit(name[1]));

    private LintFile Plain(string path) => IsOfRevision(path) ? Revision(path) : new(Near(path), Read(path)) { InTransaction = InTransaction };

    private static bool IsOfRevision(string path) => new[] { RevisionFileName.Up, RevisionFileName.Down }
        .Any(e => path.EndsWith(e, StringComparison.Ordinal) && File.Exists(path[..^e.Length] + RevisionFileName.Manifest));

    private LintFile Revision(string path)
    {
        var text = Read(path);
        var directives = FileDirectives.Read(path, text);
        return new(Near(path), text)
        {
            IsRevision = true,
            InTransaction = !directives.NoTransaction,
            HasLockTimeout = (directives.LockTimeout ?? workspace.Settings.LockTimeout) > TimeSpan.Zero,
        };
    }

    private static string Read(string path) => TextFile.Read(path).Replace("\r\n", "\n", StringComparison.Ordinal);

    private string Near(string path) => Path.GetRelativePath(workspace.Host.CurrentDirectory, path).Replace('\\', '/');
}
