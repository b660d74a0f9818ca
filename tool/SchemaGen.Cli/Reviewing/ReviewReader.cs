using SchemaGen.Core.History;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Reviewing;

/// <summary>Compares the revisions of the work tree with those of a commit; the facts of the manifests are folded, so that no database is asked.</summary>
/// <param name="workspace">Where the revisions are.</param>
internal sealed class ReviewReader(Workspace workspace)
{
    /// <summary>Reads the review.</summary>
    /// <param name="name">The commit, branch or tag that the work tree shall be merged into.</param>
    /// <param name="cancellation">Stops the work.</param>
    internal async Task<Review> ReadAsync(string name, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        GitFolder git = new(workspace.Migrations);
        var path = await git.PathAsync(cancellation);
        var common = await git.MergeBaseAsync(name, cancellation);
        BranchedHistory branched = new(history, Manifests(await git.FilesAsync(common, cancellation)), Manifests(await git.FilesAsync(name, cancellation)));
        var kept = history.Ordered.Except(branched.Added).ToList();
        var (before, after) = (workspace.Fold(kept), workspace.Fold(history.Ordered));
        var revisions = Revisions(history, branched.Added, path);
        var changes = revisions.SelectMany(r => r.Changes.Select(c => c.Change)).ToList();
        return new(name)
        {
            Problems = branched.Problems(),
            Revisions = revisions,
            Before = before,
            After = after,
            Tables = [.. changes.SelectMany(c => new[] { TableOf(c.Before, c.Rename?.From), TableOf(c.After, c.Rename?.To) }).OfType<ObjectId>().Distinct()],
        };
    }

    private static IReadOnlyList<RevisionManifest> Manifests(IReadOnlyDictionary<string, string> files)
    {
        var folder = RevisionFolder.From(files.Keys.Where(f => f.EndsWith(RevisionFileName.Manifest, StringComparison.Ordinal)), f => files[f]);
        return folder.Problems.Count == 0 ? [.. folder.Revisions.Select(r => r.Manifest)]
            : throw new CommandException(string.Join('\n', folder.Problems.Select(p => $"as it is in git: {p}")));
    }

    private List<ReviewedRevision> Revisions(RevisionHistory history, IReadOnlyList<RevisionManifest> added, string path)
    {
        var files = MigrationsFolder.Load(workspace.Migrations).Revisions.ToDictionary(f => f.Manifest.Revision, StringComparer.Ordinal);
        return [.. added.Select(r =>
        {
            var (up, down) = (TextFile.Read(files[r.Revision].UpPath), TextFile.Read(files[r.Revision].DownPath));
            SourceLines sources = new(up, RootIn(path));
            var difference = HistoryFold.Changes(workspace.Fold(history.UpTo(r.Needs)), r);
            var hazards = Planner.Order(difference).Steps.SelectMany(s => s.Hazards.Select(h => (s.Change.Id, Hazard: h))).ToLookup(p => p.Id, p => p.Hazard);
            return new ReviewedRevision(r, [.. difference.Findings.Select(c => new ReviewedChange(c, [.. hazards[c.Id]], sources.Find(c)))], up, down);
        })];
    }

    // Places in the SQL of a revision are told from the folder of the configuration.
    private string RootIn(string path)
    {
        var repository = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(workspace.Migrations, (at, _) => Path.GetDirectoryName(at)!);
        return Path.GetRelativePath(repository, workspace.Settings.Root).Replace('\\', '/');
    }

    private static ObjectId? TableOf(SchemaObject? item, ObjectId? renamed) => (renamed ?? item?.Id) switch
    {
        null => null,
        { Kind.Scope: ObjectScope.Table } id when id.TableId.Kind == Table.ObjectKind => id.TableId,
        var id when id.Kind == Table.ObjectKind => id,
        _ => (item as Core.Schemas.Objects.Index)?.Table,
    };
}
