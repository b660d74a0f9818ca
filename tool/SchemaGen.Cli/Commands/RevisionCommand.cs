using CommandLine;
using SchemaGen.Cli.Adopting;
using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Losses;
using SchemaGen.Cli.Projects;
using SchemaGen.Cli.Proving;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Compares the models with the history, and writes the difference as the next revision.</summary>
[Verb("revision", HelpText = "Compare models and revisions, and write the next revision.")]
[Example("revision -m \"add year\"", "write what the models have and the revisions do not")]
[Example("revision -m \"rename colour\" --rename cars.colour=cars.color", "keep the values of a column that has another name now")]
[Example("revision -m \"no colour\" --drop cars.colour", "let a column go with its values")]
[Example("revision -m \"no colour\" --preserve", "drop it so that the way back has its values again")]
public sealed class RevisionCommand : CommonOptions
{
    /// <summary>What the revision is about.</summary>
    [Option('m', "message", MetaValue = "TEXT", HelpText = "What the revision is about; it becomes the name of the files.")]
    public string? Message { get; set; }

    /// <summary>Whether to compare nothing.</summary>
    [Option("empty", HelpText = "Write a revision that does nothing yet, to be filled in by hand.")]
    public bool Empty { get; set; }

    /// <summary>Whether to leave the database out.</summary>
    [Option("offline", HelpText = "Do not look at the database for what the history does not know of.")]
    public bool Offline { get; set; }

    /// <summary>Whether to write how the database differs from the history.</summary>
    [Option("adopt-drift", HelpText = "Write what the database has and the history does not as a revision, instead of what the models have.")]
    public bool AdoptDrift { get; set; }

    /// <summary>What has another name now.</summary>
    [Option("rename", MetaValue = "OLD=NEW", HelpText = "Something has another name in the models: cars.colour=cars.color.")]
    public IEnumerable<string> Rename { get; set; } = [];

    /// <summary>What goes for good.</summary>
    [Option("drop", MetaValue = "NAME", HelpText = "Something goes with all that it holds, and is no old name of anything: cars.colour, or a pattern such as 'cars.*' or '*'.")]
    public IEnumerable<string> Drop { get; set; } = [];

    /// <summary>Whether it may delete data.</summary>
    [Option("allow-data-loss", HelpText = "Write the revision though it deletes data where it is applied.")]
    public bool AllowDataLoss { get; set; }

    /// <summary>How values become those of a new type.</summary>
    [Option("using", MetaValue = "COLUMN=SQL", HelpText = "How the values of a column become those of its new type: cars.tags=\"string_to_array(tags, ',')\".")]
    public IEnumerable<string> Using { get; set; } = [];

    /// <summary>How they become again what they were.</summary>
    [Option("using-down", MetaValue = "COLUMN=SQL", HelpText = "The same for the way back: cars.tags=\"array_to_string(tags, ',')\".")]
    public IEnumerable<string> UsingDown { get; set; } = [];

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

    /// <summary>Whether others can read and write meanwhile.</summary>
    [Option("online", MetaValue = "WHEN", HelpText = "Write what keeps others from a table so that they read and write meanwhile: auto (where the statistics say that it is large), always or never (default: the setting 'online').")]
    public OnlineMode? Online { get; set; }

    /// <summary>Whether what is dropped is kept.</summary>
    [Option("preserve",
        HelpText = "Keep the rows of dropped tables and the values of dropped columns in the schema schemagen_trash, so that the way back has them again.")]
    public bool Preserve { get; set; }

    /// <summary>Whether to write without a proof.</summary>
    [Option("no-proof", HelpText = "Do not run the revision up, down and up again on a throwaway server before it is written.")]
    public bool NoProof { get; set; }

    /// <inheritdoc />
    internal override IEnumerable<string?> Connections => [Connection, .. Rename, .. Drop, .. Using, .. UsingDown];

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var history = workspace.LoadHistory();
        var parents = Parents.Of(history, Head, Splice);
        Heads.RequireNoConflict(workspace, history, parents, "put one branch behind the other by 'schemagen rebase', which says what to do");
        var request = Request(workspace, history, parents);
        if (Empty)
        {
            Report(workspace, Writer(workspace, NoSources).Write(request, []), []);
            return ExitCode.Done;
        }

        SetupProject.Warn(workspace);

        // The servers answer while all else is read.
        var connection = Offline ? null : workspace.TryConnection();
        var reading = connection is null ? null : ReadDatabaseAsync(workspace, connection, cancellation);
        var recorded = workspace.FoldWorded(history.UpTo(parents.Select(p => p.Revision)));
        var model = await workspace.ReadDeclaredAsync(recorded, connection, cancellation);
        var database = reading is null ? null : AtHead(await reading);
        var drift = database is null ? null : await new DriftFinder(workspace, model).FindAsync(database, recorded, cancellation);
        recorded = workspace.ManagedBy(model).Of(recorded);
        if (AdoptDrift)
        {
            drift = drift ?? throw new CommandException("--adopt-drift needs a database to look at: give --connection, and no --offline");
            return await AdoptAsync(workspace, request, (drift, model, connection), cancellation);
        }

        DriftReport.Warn(workspace, drift);
        if (history.Ordered.Count == 0 && database is not null)
        {
            AdoptionReport.Suggest(workspace, database, model.Schema);
        }

        return await WriteAsync(workspace, request, (recorded, model, connection), cancellation);
    }

    private static Dictionary<ObjectId, Core.Diagnostics.SourceSpan> NoSources => [];

    private async Task<int> WriteAsync(Workspace workspace, RevisionRequest request, (Schema Recorded, Model Model, string? Connection) input, CancellationToken cancellation)
    {
        var known = Core.Schemas.Facts.SpellingTransfer.FromHistory(input.Model.Schema, input.Recorded);
        var dropped = DropOption.Parse(Drop, input.Recorded, known);
        var renames = new RenameQuestions(workspace, input.Model, dropped, AllowDataLoss).Ask(input.Recorded, known, Renames.Of(input.Recorded, input.Model, Rename));
        var spelled = await workspace.Comparer(input.Model, input.Connection).SpellAsync(input.Recorded, known, renames, cancellation);
        var models = UsingOption.Apply(spelled, Using, UsingDown);
        var difference = Differ.Compare(input.Recorded, models, renames);
        OnlineTables online = new(Online ?? workspace.Settings.Online, Sizes.StatisticsFile.Read(workspace.StatisticsFile));
        var stages = StagePlanner.Plan(workspace.Comparable(input.Recorded), workspace.Comparable(models), renames, online);
        if (stages.Count == 0)
        {
            if (WordingsFile.IsOpen(workspace, input.Recorded, models, input.Model))
            {
                WordingsFile.Update(workspace, request.Parents, models, input.Model);
            }

            workspace.Terminal.Say("nothing to do: no difference was detected, no revision is written");
            return ExitCode.Done;
        }

        RequireConversions(stages, input.Model.Sources);
        if (Preserve || workspace.Settings.Preserves)
        {
            stages = Preservation.Of(workspace, stages, request.Id, dropped);
        }

        new RevisionLosses(workspace, dropped, AllowDataLoss).Require(stages);
        foreach (var finding in difference.Findings)
        {
            workspace.Terminal.Say(ChangeText.Finding(finding));
        }

        if (!NoProof)
        {
            workspace.Scratch(input.Connection).Prepare(cancellation);
        }

        var writer = Writer(workspace, workspace.Relative(input.Model.Sources), online);
        var parts = writer.Render(stages, RevisionWriter.FactsOf(input.Recorded, models, renames, stages));
        var written = writer.Write(await ProveAsync((request, input.Recorded, new NewRevisionProof(workspace, input.Model, input.Connection)), parts, cancellation), parts);
        if (renames.Count > 0 || WordingsFile.IsOpen(workspace, input.Recorded, models, input.Model))
        {
            WordingsFile.Update(workspace, [written[^1].Manifest.Revision], models, input.Model);
        }

        Report(workspace, written, stages);
        SuggestOnline(workspace, online.Unknown(difference));
        return ExitCode.Done;
    }

    // The revision is for other databases: this one has it already.
    private async Task<int> AdoptAsync(Workspace workspace, RevisionRequest request, (Drift Drift, Model Model, string? Connection) input, CancellationToken cancellation)
    {
        var drift = input.Drift;
        var adopted = drift.Adopted();
        var stages = StagePlanner.Plan(drift.Expected, adopted, []);
        if (stages.Count == 0)
        {
            workspace.Terminal.Say("nothing to adopt: the database is as the revisions left it, no revision is written");
            return ExitCode.Done;
        }

        RequireConversions(stages, NoSources);
        new RevisionLosses(workspace, DropOption.Parse(Drop, drift.Expected, adopted), AllowDataLoss).Require(stages);
        foreach (var finding in drift.Difference.Findings)
        {
            workspace.Terminal.Say(ChangeText.Finding(finding));
        }

        var writer = Writer(workspace, NoSources);
        var parts = writer.Render(stages, RevisionWriter.FactsOf(drift.Expected, adopted, [], stages));
        var written = writer.Write(await ProveAsync((request, drift.Expected, new NewRevisionProof(workspace, input.Model, input.Connection)), parts, cancellation), parts);
        Report(workspace, written, stages);
        workspace.Terminal.Say($"this database has it already: run 'schemagen stamp {written[^1].Manifest.Revision}' for it, and bring the models in line, or else the next revision takes it back");
        return ExitCode.Done;
    }

    private async Task<RevisionRequest> ProveAsync((RevisionRequest Request, Schema Recorded, NewRevisionProof Proof) input, IReadOnlyList<RevisionPart> parts, CancellationToken cancellation) => NoProof
        ? input.Request with { Unproved = "--no-proof" }
        : await input.Proof.ProveAsync(input.Recorded, input.Request, parts, cancellation);

    private static void RequireConversions(IReadOnlyList<Stage> stages, IReadOnlyDictionary<ObjectId, Core.Diagnostics.SourceSpan> sources)
    {
        if (Inconvertible.In(stages, sources) is { Count: > 0 } found)
        {
            throw new ModelException(found);
        }
    }

    private static RevisionWriter Writer(Workspace workspace, IReadOnlyDictionary<ObjectId, Core.Diagnostics.SourceSpan> sources, OnlineTables? online = null) =>
        new(workspace.Templates, sources, workspace.Migrations, workspace.Settings.ToSearchPath()) { Renderer = workspace.Renderer(), Sizes = (online ?? OnlineTables.None).Sizes };

    // The largest of them may have ten rows or a billion, which only its owner knows.
    private static void SuggestOnline(Workspace workspace, IReadOnlyList<ObjectId> tables)
    {
        if (tables.Count > 0)
        {
            workspace.Terminal.Say($"others wait for {string.Join(", ", tables.Select(t => t.Display))} while this runs: where the table is large, write it by '--online always', or let 'schemagen stats' tell how large tables are");
        }
    }

    private static async Task<(DatabaseState State, Schema Database)> ReadDatabaseAsync(Workspace workspace, string connection, CancellationToken cancellation)
    {
        var reading = workspace.ReadDatabaseAsync(connection, cancellation);
        return (await workspace.Migrator(connection).CurrentAsync(cancellation), await reading);
    }

    private static Schema AtHead((DatabaseState State, Schema Database) found)
    {
        var applied = found.State.Entries.Select(e => e.Revision).ToHashSet(StringComparer.Ordinal);
        var pending = found.State.History.Ordered.Where(r => !applied.Contains(r.Revision)).ToList();
        return pending.Count == 0
            ? found.Database
            : throw new CommandException($"the database is not at head: {pending.Count} revision{(pending.Count == 1 ? " is" : "s are")} not applied ({string.Join(", ", pending.Select(p => p.Revision))}): run 'schemagen upgrade head' first, or compare with the history by --offline");
    }

    private RevisionRequest Request(Workspace workspace, RevisionHistory history, IReadOnlyList<RevisionManifest> parents)
    {
        var message = RevisionMessage.Of(Message, workspace.Host.Environment);
        RevisionRequest request = new(history, RevId ?? RevisionId.FromTime(workspace.Host.Clock.GetUtcNow(), _ => false), message, [.. parents.Select(p => p.Revision)])
        {
            IsIdGiven = RevId is not null,
            Labels = [.. Label],
            DependsOn = [.. DependsOn.SelectMany(history.Resolve).Select(r => r.Revision)],
        };
        RevisionNames.ChooseIds(request, [], 1);
        return request;
    }

    private static void Report(Workspace workspace, IReadOnlyList<RevisionFiles> written, IReadOnlyList<Stage> stages)
    {
        HazardReport.Say(workspace, stages, Sizes.StatisticsFile.Read(workspace.StatisticsFile));
        WrittenFiles.Print(workspace, written);
    }
}
