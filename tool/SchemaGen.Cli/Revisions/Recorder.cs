using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Proving;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Revisions;

/// <summary>Accepts what was edited by hand in a revision: replays the history up to it, and writes what it does now into its manifest.</summary>
public static class Recorder
{
    /// <summary>The files of a revision, though they may have been edited.</summary>
    /// <exception cref="CommandException">A manifest is missing or cannot be read.</exception>
    public static RevisionFiles Find(RevisionFolder folder, string target)
    {
        if (folder.Problems.Count > 0)
        {
            throw new CommandException(string.Join("\n", folder.Problems.Select(p => p.ToString())));
        }

        return RevisionHistory.From(folder.Revisions.Select(r => r.Manifest)).Resolve(target) is [var revision]
            ? folder.Revisions.First(r => r.Manifest.Revision == revision.Revision)
            : throw new CommandException($"'{target}' is not one revision: name it");
    }

    /// <summary>Rewrites the manifest of a revision.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> RecordAsync(Workspace workspace, string revision, CancellationToken cancellation)
    {
        var folder = MigrationsFolder.Load(workspace.Migrations);
        var files = Find(folder, revision);
        if (files.Problems.Count == 0)
        {
            workspace.Terminal.Say($"nothing to record: the files of {revision} are as they were recorded");
            return ExitCode.Done;
        }

        var missing = files.Problems.FirstOrDefault(p => !File.Exists(p.Path));
        if (missing is not null)
        {
            throw new CommandException(missing.ToString());
        }

        _ = SqlScript.Read(files.UpPath);
        _ = SqlScript.Read(files.DownPath);
        var facts = await ReplayAsync(workspace, folder, files.Manifest, cancellation);
        MigrationsFolder.Rewrite(files, files.Manifest with
        {
            Facts = facts,
            Up = ContentHash.Of(TextFile.Read(files.UpPath)),
            Down = ContentHash.Of(TextFile.Read(files.DownPath)),
        });
        workspace.Terminal.Say($"recorded {Path.GetRelativePath(workspace.Host.CurrentDirectory, files.ManifestPath)}");
        return ExitCode.Done;
    }

    private static async Task<IReadOnlyList<string>> ReplayAsync(Workspace workspace, RevisionFolder folder, RevisionManifest manifest, CancellationToken cancellation)
    {
        var history = RevisionHistory.From(folder.Revisions.Select(r => r.Manifest));
        var earlier = history.UpTo(manifest.Needs);
        var recorded = workspace.Fold(earlier);
        var written = workspace.Fold([.. earlier, manifest]);
        var (before, after) = await workspace.Scratch(workspace.TryConnection()).OnDatabaseAsync(
            async database =>
            {
                await StepRunner.MakeAsync(workspace, database, OutsideTables.All(workspace.ManagedBy(), recorded, written), cancellation);
                foreach (var revision in earlier)
                {
                    await ApplyAsync(database, folder, revision, cancellation);
                }

                var before = await database.ReadAsync(new(), cancellation);
                await ApplyAsync(database, folder, manifest, cancellation);
                return (before, await database.ReadAsync(new(), cancellation));
            },
            cancellation);

        // What the models wrote is kept where the server still spells it so.
        return [.. SchemaFacts.Write(Differ.Compare(workspace.Comparable(Keep(before, recorded)), workspace.Comparable(Keep(after, written)), []))];
    }

    // Seed rows are not read from databases: what was recorded of them stays.
    private static Schema Keep(Schema read, Schema recorded) =>
        new(read.Select(o => recorded.Find(o.Id) is { } known && known == o ? known : o).Concat(recorded.OfType<Row>().Where(r => read.Contains(r.Id.TableId))));

    private static Task ApplyAsync(ScratchDatabase database, RevisionFolder folder, RevisionManifest revision, CancellationToken cancellation) =>
        SqlFile.RunAsync(database, folder.Revisions.First(r => r.Manifest.Revision == revision.Revision).UpPath, cancellation);
}
