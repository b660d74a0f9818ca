using SchemaGen.Cli.Comparing;
using SchemaGen.Core.History;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>Proves revisions that are written, by their files: also those that were edited by hand.</summary>
/// <param name="workspace">Where the files and the server are found.</param>
/// <param name="isTraced">Whether to tell what each statement does to tables.</param>
internal sealed class HistoryProof(Workspace workspace, bool isTraced)
{
    private readonly RevisionFolder folder = MigrationsFolder.Load(workspace.Migrations);
    private readonly List<(string File, MeasuredStatement Statement)> measured = [];

    /// <summary>How many statements do what no line above them says.</summary>
    public int Unsaid { get; private set; }

    /// <summary>Where it is said what holds.</summary>
    internal Action<string> Say { get; init; } = workspace.Terminal.Write;

    /// <summary>Replays revisions on top of those that come before them, and names each that holds and what its way down deletes.</summary>
    /// <param name="earlier">What comes before, in order; it is only run.</param>
    /// <param name="revisions">The revisions, in order.</param>
    /// <param name="cancellation">Stops the server.</param>
    public Task<Proof> ProveAsync(IReadOnlyList<RevisionManifest> earlier, IReadOnlyList<RevisionManifest> revisions, CancellationToken cancellation)
    {
        var managed = workspace.ManagedBy();
        var start = workspace.Fold(earlier);
        var before = start;
        List<ProvedStep> steps = [];
        foreach (var revision in revisions)
        {
            var after = SchemaFacts.Apply(before, revision.Facts);
            var deleted = DeletedByDown(before, after, revision);
            var files = Files(revision);
            steps.Add(new($"{revision.Revision} ({revision.Name})", isTraced ? Trace(files.UpPath) : Run(files.UpPath), isTraced ? Trace(files.DownPath) : Run(files.DownPath), after) { OnProved = () => Report(revision, deleted) });
            before = after;
        }

        return new RevisionProof(workspace, managed, workspace.TryConnectionQuietly()).ProveAsync(new(start, MakeAsync), steps, cancellation);

        // What nobody here makes stands there already: the schema of the journal, and what foreign keys refer to.
        async Task MakeAsync(ScratchDatabase database, CancellationToken token)
        {
            await StepRunner.MakeAsync(workspace, database, OutsideTables.All(managed, steps.Select(s => s.After).Prepend(start)), token);
            foreach (var revision in earlier)
            {
                await Run(Files(revision).UpPath)(database, token);
            }
        }
    }

    private static IReadOnlyList<string> DeletedByDown(Schema before, Schema after, RevisionManifest revision)
    {
        var renames = SchemaFacts.Changes(before, revision.Facts).Renames.ToList();
        return [.. StagePlanner.Plan(before, after, renames).SelectMany(s => s.DownPlan.Hazards).Where(h => h.TakesValues).Select(h => h.Reason)];
    }

    private RevisionFiles Files(RevisionManifest revision) => folder.Revisions.First(r => r.Manifest.Revision == revision.Revision);

    private static Func<ScratchDatabase, CancellationToken, Task> Run(string file) =>
        (database, token) => SqlFile.RunAsync(database, file, token);

    // The way up is run twice, and measured once.
    private Func<ScratchDatabase, CancellationToken, Task> Trace(string file) => async (database, token) =>
    {
        if (measured.Exists(m => m.File == file))
        {
            await SqlFile.RunAsync(database, file, token);
            return;
        }

        measured.AddRange((await FileTrace.RunAsync(database, file, token)).Select(s => (file, s)));
    };

    private void Report(RevisionManifest revision, IReadOnlyList<string> deleted)
    {
        Say($"proved {revision.Revision} {revision.Name}".TrimEnd());
        foreach (var reason in deleted)
        {
            Say($"  its way down deletes data: {reason}");
        }

        foreach (var (file, statement) in measured.Where(m => m.Statement.Relations is not { Count: 0 }))
        {
            Say($"  {Path.GetRelativePath(workspace.Host.CurrentDirectory, file)}:{statement.Statement.Line}: {statement.Head}");
            (statement.Relations?.Select(r => r.ToString()) ?? ["not measured"]).ToList().ForEach(line => Say($"    {line}"));
            statement.Unsaid.ToList().ForEach(kind => Say($"    no line above says: HAZARD {kind.Word().Replace('_', ' ')}"));
        }

        Unsaid += measured.Sum(m => m.Statement.Unsaid.Count());
        measured.Clear();
    }
}
