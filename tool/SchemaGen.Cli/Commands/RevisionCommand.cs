using CommandLine;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Revisions;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Compares the models with the database, or with the history, and writes the difference as the next revision.</summary>
[Verb("revision", HelpText = "Compare models and database, and write the next revision.")]
public sealed class RevisionCommand : CommonOptions
{
    /// <summary>What the revision is about.</summary>
    [Option('m', "message", MetaValue = "TEXT", HelpText = "What the revision is about; it becomes the name of the files.")]
    public string? Message { get; set; }

    /// <summary>Whether to compare nothing.</summary>
    [Option("empty", HelpText = "Write a revision that does nothing yet, to be filled in by hand.")]
    public bool Empty { get; set; }

    /// <summary>Whether to compare with the history.</summary>
    [Option("offline", HelpText = "Compare with the history of revisions, not with the database.")]
    public bool Offline { get; set; }

    /// <summary>What has another name now.</summary>
    [Option("rename", MetaValue = "OLD=NEW", HelpText = "Something has another name in the models: cars.colour=cars.color.")]
    public IEnumerable<string> Rename { get; set; } = [];

    /// <summary>The revision to follow.</summary>
    [Option("head", MetaValue = "REV", HelpText = "The revision to follow (default: the only head; 'heads' merges all of them).")]
    public string? Head { get; set; }

    /// <summary>Whether to begin a branch.</summary>
    [Option("splice", HelpText = "Allow --head to name a revision that has a follower already.")]
    public bool Splice { get; set; }

    /// <summary>Labels of the branch.</summary>
    [Option("label", MetaValue = "LABEL", HelpText = "A name for the branch that begins here.")]
    public IEnumerable<string> Label { get; set; } = [];

    /// <summary>Revisions that have to be applied before.</summary>
    [Option("depends-on", MetaValue = "REV", HelpText = "A revision of another branch that has to be applied before.")]
    public IEnumerable<string> DependsOn { get; set; } = [];

    /// <summary>The id of the revision.</summary>
    [Option("rev-id", MetaValue = "ID", HelpText = "The id of the revision (default: the time).")]
    public string? RevId { get; set; }

    /// <inheritdoc />
    internal override IEnumerable<string?> Connections => [Connection, .. Rename];

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        var parents = Parents.Of(history, Head, Splice);
        Heads.RequireNoConflict(workspace, history, parents, "put one branch behind the other by 'schemagen rebase', which says what to do");
        var request = Request(workspace, history, parents);
        if (Empty)
        {
            Report(workspace, new RevisionWriter(workspace.Templates, NoSources, workspace.Migrations).Write(request, [], []), []);
            return ExitCode.Done;
        }

        // The server answers for the database while all else is read.
        var connection = Offline ? null : workspace.TryConnection();
        var reading = connection is null ? null : ReadDatabaseAsync(workspace, connection, cancellation);
        var recorded = workspace.Fold(history.UpTo(parents.Select(p => p.Revision)));
        var model = await workspace.ReadDeclaredAsync(recorded, connection, cancellation);
        recorded = workspace.ManagedBy(model).Of(recorded);
        var before = reading is null ? recorded : Ours(workspace, await reading, (history, recorded, model));
        return await WriteAsync(workspace, request, (before, recorded, model, connection), cancellation);
    }

    private static Dictionary<ObjectId, Core.Diagnostics.SourceSpan> NoSources => [];

    private async Task<int> WriteAsync(Workspace workspace, RevisionRequest request, (Schema Before, Schema Recorded, Model Model, string? Connection) input, CancellationToken cancellation)
    {
        var renames = Renames.Of(input.Before, input.Model, Rename);
        var comparer = workspace.Comparer(input.Model, input.Connection);
        var known = Core.Schemas.Facts.SpellingTransfer.FromHistory(input.Model.Schema, input.Recorded);
        var models = await comparer.SpellAsync(input.Before, known, renames, cancellation);
        var adoption = Differ.Compare(input.Recorded, models, renames);
        var target = workspace.Target(input.Before, models);
        var stages = StagePlanner.Plan(input.Before, target, renames);
        if (stages.Count == 0)
        {
            Reword(workspace, request, Rewording.Find(input.Recorded, models, input.Model.Schema), adoption);
            SayNothingToDo(workspace, adoption);
            return ExitCode.Done;
        }

        foreach (var finding in Differ.Compare(input.Before, target, renames).Findings)
        {
            workspace.Terminal.Say(ChangeText.Finding(finding));
        }

        Reword(workspace, request, Rewording.Find(input.Recorded, models, input.Model.Schema), adoption with { Changes = [] });
        var facts = RevisionWriter.FactsOf(input.Recorded, models, renames, stages);
        Report(workspace, new RevisionWriter(workspace.Templates, workspace.Relative(input.Model.Sources), workspace.Migrations).Write(request, stages, facts), stages);
        return ExitCode.Done;
    }

    private static async Task<(DatabaseState State, Schema Database)> ReadDatabaseAsync(Workspace workspace, string connection, CancellationToken cancellation)
    {
        var reading = workspace.ReadDatabaseAsync(connection, cancellation);
        return (await workspace.Migrator(connection).CurrentAsync(cancellation), await reading);
    }

    private static Schema Ours(Workspace workspace, (DatabaseState State, Schema Database) found, (RevisionHistory History, Schema Recorded, Model Model) input)
    {
        var applied = found.State.Entries.Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
        var pending = input.History.Ordered.Where(r => !applied.Contains(r.Revision)).ToList();
        if (pending.Count > 0)
        {
            throw new CommandException($"the database is not at head: {pending.Count} revision{(pending.Count == 1 ? " is" : "s are")} not applied ({string.Join(", ", pending.Select(p => p.Revision))}): run 'schemagen upgrade head' first, or compare with the history by --offline");
        }

        var managed = workspace.ManagedBy(input.Model);
        workspace.ExplainOthers(managed, found.Database, input.Recorded, input.Model.Schema);
        return DeclaredTexts.FromHistory(managed.Of(found.Database, input.Recorded, input.Model.Schema), input.Recorded);
    }

    private RevisionRequest Request(Workspace workspace, RevisionHistory history, IReadOnlyList<RevisionManifest> parents)
    {
        var message = RevisionMessage.Of(Message, workspace.Host.Environment);
        foreach (var (option, value) in Label.Select(l => ("--label", l)).Append(("--rev-id", RevId ?? "x")))
        {
            if (RevisionId.Check(value) is { } wrong)
            {
                throw new CommandException($"{option} '{value}' cannot be used: {wrong}");
            }
        }

        if (RevId is not null && history.Find(RevId) is not null)
        {
            throw new CommandException($"--rev-id '{RevId}' is taken by a revision that is there already");
        }

        return new(RevId ?? RevisionId.FromTime(workspace.Host.Clock.GetUtcNow(), id => history.Find(id) is not null), message, [.. parents.Select(p => p.Revision)])
        {
            Labels = [.. Label],
            DependsOn = [.. DependsOn.SelectMany(history.Resolve).Select(r => r.Revision)],
        };
    }

    private static void Reword(Workspace workspace, RevisionRequest request, IReadOnlyList<SchemaObject> reworded, Difference adoption)
    {
        if (reworded.Count == 0 && !adoption.Changes.Any(c => c.Id.Kind.IsSilent))
        {
            return;
        }

        var folder = MigrationsFolder.Load(workspace.Migrations);
        var ordered = RevisionHistory.From(folder.Revisions.Select(r => r.Manifest)).UpTo(request.Parents);
        foreach (var manifest in Rewording.Apply(ordered, reworded, adoption))
        {
            var files = folder.Revisions.First(r => r.Manifest.Revision == manifest.Revision);
            MigrationsFolder.Rewrite(files, manifest);
            workspace.Terminal.Say($"recorded in {Path.GetRelativePath(workspace.Host.CurrentDirectory, files.ManifestPath)} that something is written in another way and means the same");
        }
    }

    private static void SayNothingToDo(Workspace workspace, Difference adoption)
    {
        workspace.Terminal.Say("nothing to do: no difference was detected, no revision is written");
        if (!adoption.IsEmpty)
        {
            workspace.Terminal.Warn($"the database agrees with the models, but {adoption.Findings.Count()} difference{(adoption.Findings.Count() == 1 ? string.Empty : "s")} to the revisions remain: 'schemagen revision --offline' writes them, 'schemagen stamp head' then says that this database has them");
        }
    }

    private static void Report(Workspace workspace, IReadOnlyList<RevisionFiles> written, IReadOnlyList<Stage> stages)
    {
        foreach (var hazard in stages.SelectMany(s => s.UpPlan.Hazards).Where(h => h.Kind == HazardKind.DeletesData))
        {
            workspace.Terminal.Warn($"HAZARD {hazard}");
        }

        WrittenFiles.Print(workspace, written);
    }
}
