using SchemaGen.Cli.Proving;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Revisions;

/// <summary>Makes one revision of several, by joining their files: nothing that they do is thought of anew, and so nothing is lost.</summary>
/// <param name="workspace">Where they are.</param>
internal sealed class Squasher(Workspace workspace)
{
    private readonly RevisionFolder folder = MigrationsFolder.Load(workspace.Migrations);

    /// <summary>Proves the revision and writes its files; those that it replaces stay.</summary>
    /// <param name="history">All revisions.</param>
    /// <param name="revisions">Those that are squashed, in order.</param>
    /// <param name="name">What the new one is called.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">They cannot be squashed, or one file does not do what they do.</exception>
    public async Task<RevisionFiles> SquashAsync(RevisionHistory history, IReadOnlyList<RevisionManifest> revisions, string name, CancellationToken cancellation)
    {
        Require(history, revisions);
        var old = revisions.Select(FilesOf).ToList();
        if (old.SelectMany(f => f.Problems).ToList() is { Count: > 0 } problems)
        {
            throw new CommandException(string.Join('\n', problems));
        }

        HashSet<string> ids = [.. revisions.Select(r => r.Revision)];
        RevisionManifest manifest = new()
        {
            Revision = Id(revisions[^1].Revision),
            Name = name,
            Parents = revisions[0].Parents,
            Labels = [.. revisions.SelectMany(r => r.Labels)],
            DependsOn = [.. revisions.SelectMany(r => r.DependsOn).Where(d => !ids.Contains(d)).Distinct()],
            Replaces = [.. ids],
        };
        _ = RevisionHistory.From(folder.Revisions.Select(f => f.Manifest).Append(manifest));

        var earlier = history.UpTo([revisions[^1].Revision]).Where(r => !ids.Contains(r.Revision)).ToList();
        manifest = manifest with
        {
            Facts = Facts(earlier, revisions),
            Unproved = revisions.FirstOrDefault(r => r.Unproved.Length > 0)?.Unproved ?? "",
        };
        var up = Join("up", manifest, old.Select(f => f.UpPath));
        var down = Join("down", manifest, old.Select(f => f.DownPath).Reverse());
        RevisionFiles files = new(manifest, Path.Combine(workspace.Migrations, RevisionFileName.Stem(manifest.Revision, name)), []);
        await new SquashProof(workspace, [.. earlier.Select(FilesOf)]).ProveAsync(old, new(files, up, down), cancellation);
        using var writing = FolderLock.Take(workspace.Migrations);
        return MigrationsFolder.Write(workspace.Migrations, manifest, up, down);
    }

    private RevisionFiles FilesOf(RevisionManifest revision) => folder.Revisions.First(f => f.Manifest.Revision == revision.Revision);

    private static void Require(RevisionHistory history, IReadOnlyList<RevisionManifest> revisions)
    {
        HashSet<string> ids = [.. revisions.Select(r => r.Revision)];
        var entry = revisions.Skip(1).FirstOrDefault(r => r.Parents.Count == 0 || !r.Parents.All(ids.Contains));
        var exit = revisions.SkipLast(1)
            .FirstOrDefault(r => history.Children(r.Revision) is var next && (next.Count == 0 || next.Any(c => !ids.Contains(c.Revision))));
        var needed = history.Ordered.FirstOrDefault(r => !ids.Contains(r.Revision) && r.DependsOn.Any(ids.Contains));
        var message = revisions.Count < 2
            ? $"there is nothing to squash: {(revisions.Count == 0 ? "no revision" : $"only {revisions[0].Revision}")} stands in that range"
            : revisions.FirstOrDefault(r => r.Replaces.Count > 0) is { } squashed
                ? $"revision {squashed.Revision} ({squashed.Name}) is squashed itself: once every database has it, which 'schemagen current' says, "
                    + $"delete the files of {string.Join(", ", squashed.Replaces)} and the line 'replaces' of {squashed.FileName}, and squash then"
            : entry is not null
                ? $"revision {entry.Revision} ({entry.Name}) follows another branch than the first of them: squash up to it, or what comes behind it"
            : exit is not null
                ? $"revision {exit.Revision} ({exit.Name}) is followed by a branch that would lose its place: "
                    + "squash up to it, or join the branches first by 'schemagen merge' or 'schemagen rebase'"
            : needed is not null
                ? $"revision {needed.Revision} ({needed.Name}) of another branch depends on one of them: "
                    + "squash up to that one, or take the line 'depends-on' out"
            : null;
        if (message is not null)
        {
            throw new CommandException(message);
        }
    }

    // It stands where the last of them stood, also for a day as a target.
    private string Id(string last)
    {
        HashSet<string> taken = [.. folder.Revisions.SelectMany(f => f.Manifest.Labels.Append(f.Manifest.Revision))];
        return RevisionId.FromTime(RevisionId.TimeOf(last) ?? workspace.Host.Clock.GetUtcNow(), taken.Contains);
    }

    private string Join(string direction, RevisionManifest manifest, IEnumerable<string> paths)
    {
        JoinedFile joined = new(paths.Select(SqlScript.Read));
        if (joined.LosesLimits)
        {
            workspace.Terminal.Warn(
                $"the {direction} files do not say the same limits of time and retries in their heads: "
                + "the new one says none, write what shall hold there and 'schemagen record' it");
        }

        RevisionHeader header = new(manifest.Revision, manifest.Name, manifest.Parents) { NoTransaction = joined.NoTransaction };
        return joined.Write(new RevisionFile(workspace.Templates, new Dictionary<ObjectId, SourceSpan>()).Write(direction, header, []));
    }

    private IReadOnlyList<string> Facts(IReadOnlyList<RevisionManifest> earlier, IReadOnlyList<RevisionManifest> revisions)
    {
        var (before, after) = (workspace.Fold(earlier), workspace.Fold([.. earlier, .. revisions]));
        List<Rename> renames = [];
        foreach (var rename in revisions.SelectMany(r => SchemaFacts.Renames(r.Facts)).Where(r => r.FromLabel is null))
        {
            var known = renames.FindIndex(r => r.To == rename.From);
            renames.Add(known < 0 ? rename : new(renames[known].From, rename.To));
            renames.RemoveAll(r => known >= 0 && r.To == rename.From);
        }

        renames.RemoveAll(r => !before.Contains(r.From) || !after.Contains(r.To) || after.Contains(r.From) || before.Contains(r.To));
        return [.. SchemaFacts.Write(Differ.Compare(before, after, renames))];
    }
}
