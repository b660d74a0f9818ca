using System.Collections.Concurrent;
using NUnit.Framework;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Declaring;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Catalog;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Cases;

/// <summary>Proves a case on a real server: up, down and up again, each looked at by a judge that knows nothing of our own reader.</summary>
internal sealed class CaseProof : IAsyncDisposable
{
    private const string NextRevision = "\n-- next revision\n";

    private static readonly TemplateSet Templates = new(null);
    // The same statements make the same database out of an empty one, whichever case runs them.
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Dumps = new(StringComparer.Ordinal);

    private readonly Case item;
    private readonly Model written;
    private readonly Model model;
    private readonly ScratchDatabase database;
    private readonly ModelSpeller speller;
    private readonly ModelComparer comparer;
    private readonly List<string> unsaid = [];

    private CaseProof(Case item, (Model Written, Model Declared) models, ScratchDatabase database, SharedScratch spelling)
    {
        (this.item, written, model, this.database) = (item, models.Written, models.Declared, database);
        speller = new(spelling, new(Templates), model.Sources.GetValueOrDefault);
        comparer = new(speller, Assert.Fail);
    }

    public static async Task<CaseProof> StartAsync(Case item, Model model)
    {
        var spelling = await CaseServer.SpellingAsync();
        model = model with { Declarations = DeclarationFiles.Read(item.Directory, "sql/*.sql", "none", SearchPath.Default) };
        var declared = await DeclareAsync(item, model, Schema.Empty, new(spelling, new(Templates), model.Sources.GetValueOrDefault));
        return new(item, (model, declared), await CaseServer.CreateDatabaseAsync(), spelling);
    }

    private static async Task<Model> DeclareAsync(Case item, Model written, Schema recorded, ModelSpeller speller)
    {
        var declared = await new DeclarationResolver(speller, s => s).DeclareAsync(written, recorded, CancellationToken.None);
        return declared with { Sources = Relative(item, declared.Sources) };
    }

    public async Task RunAsync()
    {
        var before = await MakeAsync();
        var catalogBefore = await CatalogDump.ReadAsync(database);
        var rows = item.Rows.Length > 0 ? await Rows.OfAllTablesAsync(database) : string.Empty;
        var recorded = Recorded(await ReadAsync());
        var (models, renames) = await SpellAsync(recorded);
        var stages = StagePlanner.Plan(recorded, models, renames);
        var up = stages.Select(s => Text(s.UpPlan)).ToList();
        var down = stages.Reverse().Select(s => Text(s.DownPlan)).ToList();
        Golden.Check(item, "up.sql", string.Join(NextRevision, up));
        Golden.Check(item, "down.sql", string.Join(NextRevision, down));
        await CheckByHistoryAsync(recorded, stages);
        if (stages.Count == 0)
        {
            Assert.That(before, Is.EqualTo(await DumpOfNewAsync()), "the database is as the models make it from nothing");
            return;
        }

        var after = await ApplyAsync(up);
        var catalogAfter = await CatalogDump.ReadAsync(database);
        var read = (await ReadAsync()).WithRowsOf(model.Schema);
        Assert.That(Findings(await CompareAsync(read)), Is.Empty, "a second comparison finds nothing");
        CaseHistory history = new(recorded, model.Schema, stages);
        history.CheckDatabase(read);
        history.CheckOffline(written, model, stages[^1].Up.After);
        Assert.That(item.Before.Length > 0 ? await DumpOfNewAsync() : after, Is.EqualTo(after), "after up the database is as the models make it from nothing");
        await Rows.CheckAsync(item, database);
        if (item.RowsAfter.Length > 0)
        {
            await database.ExecuteAsync(item.RowsAfter);
        }

        await TraceAsync(stages.Reverse().Select(s => s.DownPlan));
        Assert.That(await DatabaseDump.DumpAsync(database), Is.EqualTo(before), "after down the database is as it was");
        if (rows.Length > 0 && item.RowsAfter.Length == 0 && !stages.SelectMany(s => s.UpPlan.Hazards).Any(h => h.Kind == HazardKind.DeletesData))
        {
            Assert.That(await Rows.OfAllTablesAsync(database), Is.EqualTo(rows), "rows are as they were after down");
        }

        var other = stages.Any(s => s.Up.Changes.Any(IsOfOwners)) ? null : await OtherDatabase.MakeAsync(database);
        await TraceAsync(stages.Select(s => s.UpPlan), keepsPrivileges: other is not null);
        Assert.That(other is null ? [] : await other.TakeAwayAsync(Made(stages)), Is.Empty, "what is there keeps the owner and the privileges that it has on a database");
        // pg_dump has judged both states by now; whether they come about again, a query tells in a fifth of the time.
        Assert.That(await CatalogDump.ReadAsync(database), Is.EqualTo(catalogAfter), "up works again, on a database that is set up in another way");
        if (CaseScript.IsDrawn(item))
        {
            await ApplyAsync(down);
            await CaseScript.RunTwiceAsync(database, [.. stages.Select(Revision)]);
            var twice = await CatalogDump.ReadAsync(database);
            Assert.That(twice, Is.EqualTo(catalogAfter), "an idempotent script that runs twice ends where up does");
        }

        await CheckOnlineAsync(StagePlanner.Plan(recorded, models, renames, new(OnlineMode.Always, new Dictionary<ObjectId, TableSize>())), (catalogBefore, catalogAfter));
        Assert.That(string.Join("\n", unsaid), Is.Empty, "hazards are what the server does");
    }

    // A declaration that is as the history has it is not made again, unless what it stands on has changed.
    private async Task CheckByHistoryAsync(Schema recorded, IReadOnlyList<Stage> whole)
    {
        if (written.Declarations.Count == 0)
        {
            return;
        }

        recorded = new(recorded.Concat(DeclaredTexts.Statements(DeclaredBefore())).Select(o => model.Schema.Find(o.Id)?.IsDeclared ?? o is DefinedObject or Statement ? o with { IsDeclared = true } : o));
        var known = await DeclareAsync(item, written, recorded, speller);
        var renames = Renames.Of(recorded, known, []);
        var stages = StagePlanner.Plan(recorded, await comparer.SpellAsync(recorded, known.Schema, renames, CancellationToken.None), renames);
        Assert.That(Titles(stages), Is.EqualTo(Titles(whole)), "the steps are those that are taken when nothing is known of the declarations");
        Assert.That(Differences(stages, whole), Is.Empty, "the history tells of declarations what a server makes of them");
    }

    private List<string> Titles(IEnumerable<Stage> stages) =>
        [.. stages.SelectMany(s => (Text(s.UpPlan) + Text(s.DownPlan)).Split('\n')).Where(l => l.StartsWith("-- ", StringComparison.Ordinal))];

    private static IEnumerable<string> Differences(IReadOnlyList<Stage> stages, IReadOnlyList<Stage> whole) =>
        stages.Zip(whole).SelectMany(p => Differ.Compare(p.First.Up.After, p.Second.Up.After, []).Changes).Select(ChangeText.Finding);

    // What lets others read and write meanwhile ends where the plain form ends, there and back.
    private async Task CheckOnlineAsync(IReadOnlyList<Stage> stages, (string Before, string After) catalogs)
    {
        CaseLint.Check(item.Before, [.. stages.Select(s => (Text(s.UpPlan), s.IsOnline))]);
        if (!stages.Any(s => s.IsOnline))
        {
            return;
        }

        await using var other = await CaseServer.CreateDatabaseAsync();
        await other.ExecuteAsync(Statements(item.Before));
        await other.ExecuteAsync(Statements(item.Rows));
        await TraceAsync(other, stages.Select(s => s.UpPlan));
        Assert.That(await CatalogDump.ReadAsync(other), Is.EqualTo(catalogs.After), "the online way ends where the plain one does");
        await TraceAsync(other, stages.Reverse().Select(s => s.DownPlan));
        Assert.That(await CatalogDump.ReadAsync(other), Is.EqualTo(catalogs.Before), "the way back of the online way ends where it began");
        if (CaseScript.IsDrawn(item))
        {
            await CaseScript.RunTwiceAsync(other, [.. stages.Select(Revision)]);
            var twice = await CatalogDump.ReadAsync(other);
            Assert.That(twice, Is.EqualTo(catalogs.After), "an idempotent script of the online way that runs twice ends where it does");
        }
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static Dictionary<ObjectId, SourceSpan> Relative(Case item, IReadOnlyDictionary<ObjectId, SourceSpan> sources) =>
        sources.ToDictionary(p => p.Key, p => p.Value with { File = p.Value.File.Replace(item.Directory + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal) });

    // As a history would hold it: what was written beside what the server made of it.
    private Schema Recorded(Schema read)
    {
        var written = CaseModel.Read(item, "before.cs").Schema;
        return DeclaredTexts.From(read, DeclaredBefore())
            .Select(o => written.Find(o.Id) is { } model ? SpellingTransfer.FromServer(model.WithUnsetFrom(o), o).WithNotesOf(o) : o)
            .WithRowsOf(written);
    }

    private IReadOnlyList<Declaration> DeclaredBefore() => [.. DeclarationFiles.Parse("before.sql", item.Before, SearchPath.Default)];

    private Task<Schema> ReadAsync() => database.ReadAsync(new());

    private async Task<IReadOnlyList<Stage>> CompareAsync(Schema before)
    {
        var (models, renames) = await SpellAsync(before);
        return StagePlanner.Plan(before, models, renames);
    }

    private async Task<(Schema Models, IReadOnlyList<Rename> Renames)> SpellAsync(Schema before)
    {
        var renames = Renames.Of(before, model, []);
        return (await comparer.SpellAsync(before, model.Schema, renames, CancellationToken.None), renames);
    }

    private async Task<string> ApplyAsync(IEnumerable<string> stages)
    {
        foreach (var stage in stages)
        {
            await database.ExecuteAsync(Statements(stage));
        }

        return await DatabaseDump.DumpAsync(database);
    }

    private Task TraceAsync(IEnumerable<Plan> plans, bool keepsPrivileges = false) => TraceAsync(database, plans, keepsPrivileges);

    private async Task TraceAsync(ScratchDatabase database, IEnumerable<Plan> plans, bool keepsPrivileges = false)
    {
        foreach (var plan in plans)
        {
            var steps = new SqlRenderer(Templates) { KeepsPrivileges = keepsPrivileges }.Render(plan);
            unsaid.AddRange(await StepTrace.RunAsync(database, steps, new RevisionFile(Templates, model.Sources).WriteSettings(SearchPath.Default, steps)));
        }
    }

    // Where models say the privileges no database has its own.
    private static bool IsOfOwners(Change change) => change.After is Grant or DefaultGrant || change.Before is Grant or DefaultGrant;

    // What is new has no privileges yet, nor has what takes a name that something else had.
    private static HashSet<string> Made(IEnumerable<Stage> stages) =>
        [.. stages.SelectMany(s => s.Up.Changes).Where(c => c.Action is ChangeAction.Create or ChangeAction.Rename).SelectMany(NamesOf)];

    private static IEnumerable<string> NamesOf(Change change) =>
        (change.After as Column)?.IdentitySequence is { } sequence ? [change.Id.Path, Sequence.IdOf(sequence.Schema, sequence.Name).Path] : [change.Id.Path];

    private async Task<string> MakeAsync()
    {
        if (item.Before.Length == 0)
        {
            return await DumpOfAsync([]);
        }

        await database.ExecuteAsync(Statements(item.Before));
        var dump = await Dumps.GetOrAdd(item.Before, _ => new(() => DatabaseDump.DumpAsync(database))).Value;
        if (item.Rows.Length > 0)
        {
            await database.ExecuteAsync(item.Rows);
        }

        return dump;
    }

    // What has no name in the models keeps the one that it had: the new database gets the same.
    private async Task<string> DumpOfNewAsync()
    {
        var models = await comparer.SpellAsync(await ReadAsync(), model.Schema, [], CancellationToken.None);
        return await DumpOfAsync([.. StagePlanner.Plan(Schema.Empty, models, []).Select(s => Text(s.UpPlan))]);
    }

    private static Task<string> DumpOfAsync(IReadOnlyList<string> stages) =>
        Dumps.GetOrAdd(string.Join(NextRevision, stages.Prepend(string.Empty)), _ => new(() => MakeAndDumpAsync(stages))).Value;

    private static async Task<string> MakeAndDumpAsync(IReadOnlyList<string> stages)
    {
        await using var made = await CaseServer.CreateDatabaseAsync();
        foreach (var stage in stages)
        {
            await made.ExecuteAsync(Statements(stage));
        }

        return await DatabaseDump.DumpAsync(made);
    }

    private static IReadOnlyList<string> Statements(string sql) => [.. SqlScript.Parse("case.sql", sql).Statements.Select(s => s.Text)];

    private (string Sql, bool IsOnline) Revision(Stage stage) =>
        (new RevisionFile(Templates, model.Sources).WriteSettings(SearchPath.Default, new SqlRenderer(Templates).Render(stage.UpPlan)) + "\n" + Text(stage.UpPlan), stage.IsOnline);

    private string Text(Plan plan) => new RevisionFile(Templates, model.Sources).WriteSteps(new SqlRenderer(Templates).Render(plan)).TrimStart('\n');

    private static IEnumerable<string> Findings(IEnumerable<Stage> stages) => stages.SelectMany(s => s.Up.Changes).Select(ChangeText.Finding);
}
