using SchemaGen.Cli.Reviewing;
using SchemaGen.Core.Agreement;
using SchemaGen.Core.History;

namespace SchemaGen.Cli.Proving;

/// <summary>Finds what the code of a release reads and writes and would not find after all revisions; the facts of the manifests are folded, so that no server is asked.</summary>
/// <param name="workspace">Where the revisions are.</param>
/// <param name="release">The commit, branch or tag of the release.</param>
internal sealed class ReleaseCheck(Workspace workspace, string release)
{
    /// <summary>What was found, a line each with the place of its property at the release.</summary>
    /// <param name="history">All revisions.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The findings, and the ids of the revisions that the release has.</returns>
    internal async Task<(IReadOnlyList<string> Lines, IReadOnlySet<string> Known)> FindAsync(RevisionHistory history, CancellationToken cancellation)
    {
        GitFolder git = new(workspace.Migrations);
        _ = await git.PathAsync(cancellation);
        await git.RequireCommitAsync(release, cancellation);
        var files = await git.FilesAsync(release, cancellation);
        var released = RevisionFolder.From(files.Keys.Where(f => f.EndsWith(RevisionFileName.Manifest, StringComparison.Ordinal)), f => files[f]);
        if (released.Problems.Count > 0)
        {
            throw new CommandException(string.Join('\n', released.Problems.Select(p => $"as it is in git: {p}")));
        }

        var ordered = RevisionHistory.From(released.Revisions.Select(r => r.Manifest)).Ordered;
        ReleaseSources sources = new(workspace, release);
        sources.Read([.. ordered.Select(r => (r, files.GetValueOrDefault(Path.ChangeExtension(r.FileName, null) + RevisionFileName.Up, string.Empty)))]);
        List<string> lines = [];
        foreach (var found in ReleaseAgreement.Find(workspace.Fold(ordered), workspace.Fold(history.Ordered)))
        {
            var place = await sources.FindAsync(found.Id, cancellation);
            lines.Add($"{found.What}{(place is null ? string.Empty : $"    {place} at {release}")}");
        }

        return (lines, ordered.Select(r => r.Revision).ToHashSet(StringComparer.Ordinal));
    }
}
