using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Revisions;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>Proves that one revision leaves behind what several do, forward, back and forward again.</summary>
/// <param name="workspace">Where the server is found.</param>
/// <param name="earlier">What comes before them, in order.</param>
internal sealed class SquashProof(Workspace workspace, IReadOnlyList<RevisionFiles> earlier)
{
    /// <summary>
    /// Runs the old revisions and the new one, each on an empty database of a throwaway server, and compares what stands there after each way.
    /// </summary>
    /// <param name="old">The old ones, in order.</param>
    /// <param name="joined">The new one, which is not written yet.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">They differ, or no server could be had.</exception>
    public async Task ProveAsync(IReadOnlyList<RevisionFiles> old, JoinedRevision joined, CancellationToken cancellation)
    {
        var (up, down) = (old.Select(f => SqlText.Of(f.UpPath)), old.Select(f => SqlText.Of(f.DownPath)).Reverse());
        var outside = OutsideTables.All(workspace.ManagedBy(), workspace.Fold([.. earlier.Select(f => f.Manifest)]));
        var expected = await RunAsync(outside, [.. up], [.. down], cancellation);
        var found = await RunAsync(outside, [joined.UpFile], [joined.DownFile], cancellation);
        foreach (var (was, now) in expected.Zip(found))
        {
            var difference = Differ.Compare(workspace.Comparable(was.Schema), workspace.Comparable(now.Schema), []);
            var findings = difference.Findings.Select(ChangeText.Finding).ToList();
            if (findings.Count > 0)
            {
                throw new CommandException(
                    $"nothing is squashed: after the way {was.Way} one revision leaves something else than the old ones:\n  {string.Join("\n  ", findings)}");
            }

            foreach (var table in was.Rows.Except(now.Rows).Concat(now.Rows.Except(was.Rows)).Select(r => r.Name).Distinct())
            {
                workspace.Terminal.Warn(
                    $"after the way {was.Way} the rows of {table} are not those of the old revisions: "
                    + "a statement there gives other values each time it runs, or goes by what is committed");
            }
        }
    }

    private Task<IReadOnlyList<Left>> RunAsync(Schema outside, IReadOnlyList<SqlText> up, IReadOnlyList<SqlText> down, CancellationToken cancellation) =>
        workspace.Scratch(workspace.TryConnectionQuietly()).OnDatabaseAsync<IReadOnlyList<Left>>(
            async database =>
            {
                await StepRunner.MakeAsync(workspace, database, outside, cancellation);
                foreach (var revision in earlier)
                {
                    await SqlFile.RunAsync(database, revision.UpPath, cancellation);
                }

                return
                [
                    await LeftAsync(database, "up", up, cancellation),
                    await LeftAsync(database, "down", down, cancellation),
                    await LeftAsync(database, "up again", up, cancellation),
                ];
            },
            cancellation);

    private static async Task<Left> LeftAsync(ScratchDatabase database, string way, IEnumerable<SqlText> files, CancellationToken cancellation)
    {
        foreach (var file in files)
        {
            await SqlFile.RunAsync(database, file, cancellation);
        }

        return new(way, await database.ReadAsync(new(), cancellation), await GeneratedRows.ReadAsync(database, cancellation));
    }

    /// <summary>What a database holds after one of the ways.</summary>
    private sealed record Left(string Way, Schema Schema, IReadOnlyList<(string Name, string Text)> Rows);
}
