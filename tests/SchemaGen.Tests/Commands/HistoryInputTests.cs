using System.Text.RegularExpressions;
using NUnit.Framework;
using static SchemaGen.Tests.Commands.InputTests;

namespace SchemaGen.Tests.Commands;

/// <summary>Files of migrations that do not hold together, and revisions that cannot be run.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class HistoryInputTests
{
    private static readonly string[] Commands = ["revision -m next", "upgrade", "history", "diff --from migrations --to models"];

    [TestCase("+ column public.cars.year integer", "<<<<<<< ours\n+ column public.cars.year integer\n=======\n>>>>>>> theirs", ".schema:8", "merge")]
    [TestCase("schemagen 1", "schemagen 9", ".schema:1", "newer")]
    [TestCase("schemagen 1", "", ".schema:1", "schemagen 1")]
    [TestCase("revision 2", "revission 2", ".schema:2", "revission")]
    [TestCase("\nup ", "\nup x", ".schema:5", "SHA-256")]
    [TestCase("parents 20260102030100", "parents 20260102030300", "20260102030300")]
    [TestCase("parents 20260102030100", "parents 19990101000000", "19990101000000")]
    [TestCase("revision 20260102030300", "revision 20260102030100", "20260102030100", "several files", "20260102030100_first.schema, 20260102030300_year.schema")]
    public async Task A_manifest_that_was_edited_is_shown_by_its_line(string old, string made, params string[] said)
    {
        using var fixture = await MakeAsync();
        fixture.Edit("migrations/*_year.schema", old, made);
        foreach (var command in Commands)
        {
            await FailsAsync(fixture, command.Split(' '), said);
        }

        await FindsAsync(fixture, "SG200[89]", said);
    }

    [TestCase("+ colunm public.cars.year integer", "colunm")]
    [TestCase("+ view_of_the_future public.cars_view", "view_of_the_future")]
    [TestCase("this is no fact", "this is no fact")]
    [TestCase("+")]
    [TestCase("+ column")]
    [TestCase("+ column cars")]
    [TestCase("+ column public.cars.year {")]
    [TestCase("+ column public.cars.year \"integer")]
    [TestCase("> column public.cars.year")]
    public async Task A_fact_that_cannot_be_read_is_shown_by_its_line(string fact, params string[] said)
    {
        using var fixture = await MakeAsync();
        fixture.Edit("migrations/*_year.schema", "+ column public.cars.year integer", fact);
        foreach (var command in new[] { "revision -m next --offline", "diff --from migrations --to models" })
        {
            await FailsAsync(fixture, command.Split(' '), ["20260102030300_year.schema:8: ", fact, .. said]);
        }

        await FindsAsync(fixture, @"_year\.schema\(8,1\): error SG2008", fact);
    }

    [TestCase("schema", "no manifest")]
    [TestCase("up.sql", "missing")]
    [TestCase("down.sql", "missing")]
    public async Task A_file_that_is_missing_is_named(string extension, string said)
    {
        using var fixture = await MakeAsync();
        File.Delete(fixture.Find("migrations/*_year." + extension));
        foreach (var command in Commands)
        {
            await FailsAsync(fixture, command.Split(' '), "_year", said);
        }

        await FindsAsync(fixture, extension == "schema" ? "SG2007" : "SG2008", "_year", said);
    }

    [TestCase("up.sql")]
    [TestCase("down.sql")]
    public async Task Sql_that_was_edited_is_named_with_the_command_that_accepts_it(string extension)
    {
        using var fixture = await MakeAsync();
        fixture.Edit("migrations/*_year." + extension, "year", "yeer");
        foreach (var command in Commands)
        {
            await FailsAsync(fixture, command.Split(' '), "_year." + extension, "schemagen record 20260102030300");
        }

        await FindsAsync(fixture, "SG2005", "_year." + extension, "schemagen record 20260102030300");
    }

    [Test]
    public async Task Two_heads_are_named_with_the_way_to_merge_them()
    {
        using var fixture = await MakeAsync();
        await fixture.DoAsync("revision", "-m", "other", "--empty", "--head", "20260102030100", "--splice");
        foreach (var command in new[] { "revision -m next", "upgrade" })
        {
            await FailsAsync(fixture, command.Split(' '), "20260102030300", "heads");
        }

        await FindsAsync(fixture, "SG2006", "20260102030300_year", "schemagen merge", "schemagen rebase");

        Assert.That((await fixture.DoAsync("heads")).Lines, Has.Count.EqualTo(2));
        Assert.That((await fixture.DoAsync("branches")).Output, Does.Contain("branchpoint"));
        await fixture.DoAsync("revision", "-m", "merge", "--empty", "--head", "heads");
        Assert.That((await fixture.DoAsync("heads")).Output, Does.Contain("mergepoint"));
        await fixture.DoAsync("upgrade");
    }

    [Test]
    public async Task A_revision_id_that_is_taken_is_refused()
    {
        using var fixture = await MakeAsync();
        fixture.Model(Cars.With("public int? Doors { get; set; }"));
        await FailsAsync(fixture, ["revision", "-m", "next", "--offline", "--rev-id", "20260102030100"], "20260102030100", "taken");
    }

    [Test]
    public async Task A_database_that_is_not_at_head_is_refused_with_the_way_out()
    {
        using var fixture = await MakeAsync();
        await FailsAsync(fixture, ["revision", "-m", "next"], "not at head", "20260102030300", "schemagen upgrade head", "--offline");
    }

    [Test]
    public async Task A_database_of_another_history_is_refused_with_the_way_out()
    {
        using var fixture = await MakeAsync();
        await fixture.DoAsync("upgrade");
        foreach (var file in Directory.EnumerateFiles(fixture.Folder, "migrations/*_year.*").ToList())
        {
            File.Delete(file);
        }

        await FailsAsync(fixture, ["upgrade"], "20260102030300");
        await fixture.DoAsync("stamp", "head", "--purge");
        await fixture.DoAsync("upgrade");
    }

    [Test]
    public async Task A_migration_that_fails_in_the_middle_leaves_nothing_and_is_shown_by_its_line()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.DoAsync("revision", "-m", "bad", "--empty");
        File.WriteAllText(fixture.Find("migrations/*_bad.up.sql"), "CREATE TABLE made_before (id int);\n\nCREATE TABLE made_before (id int);\n");
        await fixture.DoAsync("stamp", "base", "--migrations", Directory.CreateDirectory(Path.Combine(fixture.Folder, "none")).FullName);
        await RecordHashAsync(fixture);
        await FailsAsync(fixture, ["upgrade"], "_bad.up.sql:3", "already exists", "nothing of this file was kept");
    }

    [Test]
    public async Task A_row_that_refuses_a_change_is_told_by_the_servers_detail()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("INSERT INTO cars (colour) VALUES (NULL)");
        fixture.Model(Cars.Plain.Replace("string? Colour", "required string Colour", StringComparison.Ordinal));
        await fixture.DoAsync("revision", "-m", "must");
        await FailsAsync(fixture, ["upgrade"], "_must.up.sql:", "contains null values");
    }

    // What the revisions lack is what 'check' is there to find.
    private static async Task FindsAsync(ToolFixture fixture, string id, params string[] said)
    {
        var answer = await fixture.RunAsync("check");
        Assert.That(answer.Code, Is.EqualTo(1), answer.Error);
        Assert.That(answer.Output, Does.Match(id));
        foreach (var words in said)
        {
            Assert.That(answer.Output, Does.Contain(Regex.Replace(words, @"\.schema:(\d+)", ".schema($1,1)")));
        }
    }

    private static async Task RecordHashAsync(ToolFixture fixture)
    {
        var manifest = fixture.Find("migrations/*_bad.schema");
        var hash = Core.History.ContentHash.Of(fixture.Read("migrations/*_bad.up.sql"));
        await File.WriteAllLinesAsync(manifest, (await File.ReadAllLinesAsync(manifest)).Select(l => l.StartsWith("up ", StringComparison.Ordinal) ? "up " + hash : l));
    }

    // Two revisions, the first of which is applied: 20260102030100 and 20260102030300.
    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        await MakeFirstAsync(fixture);
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "year");
        return fixture;
    }
}
