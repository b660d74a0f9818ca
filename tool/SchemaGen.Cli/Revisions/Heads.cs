using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Revisions;

/// <summary>Chooses heads, and refuses to join those that cannot be applied in either order.</summary>
internal static class Heads
{
    /// <summary>The heads that somebody named.</summary>
    /// <exception cref="CommandException">One of them is none.</exception>
    internal static IReadOnlyList<RevisionManifest> Named(RevisionHistory history, IEnumerable<string> targets)
    {
        var named = targets.SelectMany(history.Resolve).Distinct().ToList();
        return named.Find(r => history.Children(r.Revision).Count > 0) is { } inner
            ? throw new CommandException($"revision {inner.Revision} is no head: it is followed by {string.Join(", ", history.Children(inner.Revision).Select(c => c.Revision))}")
            : named;
    }

    /// <summary>The head that somebody named.</summary>
    /// <exception cref="CommandException">It is none, or it is more than one.</exception>
    internal static RevisionManifest Single(RevisionHistory history, string target) =>
        Named(history, [target]) is [var head] ? head : throw new CommandException($"'{target}' is not one revision: name it");

    /// <summary>Throws with all members that the heads touch in ways that do not go together, each with both manifests and lines.</summary>
    /// <exception cref="CommandException">There is such a member; the message ends with what to do.</exception>
    internal static void RequireNoConflict(Workspace workspace, RevisionHistory history, IReadOnlyList<RevisionManifest> heads, string advice)
    {
        var conflicts = HistoryConflicts.Find(history, heads);
        if (conflicts.Count > 0)
        {
            var paths = MigrationsFolder.Load(workspace.Migrations).Revisions.ToDictionary(r => r.Manifest.Revision, r => r.ManifestPath, StringComparer.Ordinal);
            throw new CommandException(string.Join("\n", [.. conflicts.Select(Describe), advice]));

            string Describe(HistoryConflict conflict) =>
                $"two branches touch {conflict.Member.Kind} '{conflict.Member.Display}'\n  {Place(conflict.One)}\n  {Place(conflict.Other)}";

            string Place(ConflictSide side)
            {
                var path = paths[side.Revision.Revision];
                var line = side.Fact is null ? -1 : Array.IndexOf(TextFile.Read(path).Split('\n'), side.Fact);
                return $"{Path.GetRelativePath(workspace.Host.CurrentDirectory, path)}{(line < 0 ? string.Empty : $":{line + 1}")}: {side.Action}";
            }
        }
    }
}
