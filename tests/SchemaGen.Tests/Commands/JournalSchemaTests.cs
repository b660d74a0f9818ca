using System.Text.Json;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>The journal may stand in any schema, and is itself no finding, no difference and nothing to scaffold.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class JournalSchemaTests
{
    [TestCase("public", "public")]
    [TestCase("app", "app")]
    [TestCase("app", "public")]
    [TestCase("public", "app")]
    [TestCase("schemagen", "app")]
    [TestCase("schemagen", "schemagen")]
    public async Task The_whole_path_is_the_same_wherever_the_journal_stands(string journal, string models)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", $$"""{ "journalSchema": "{{journal}}", "schema": "{{models}}" }""");
        fixture.Model(Cars.Plain);
        var empty = await fixture.DumpAsync();
        await fixture.DoAsync("revision", "-m", "one");
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync($"SELECT count(*) FROM \"{journal}\".revisions"), Is.EqualTo("1"));
        Assert.That((await fixture.DoAsync("check", "-v")).Error, Does.Not.Contain("left alone"));

        fixture.Model(Cars.With("public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "two");
        Assert.That(fixture.Read("migrations/*_two.up.sql"), Does.Contain("ADD COLUMN year").And.Not.Contain("CREATE TABLE").And.Not.Contain("revisions"));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        Assert.That((await fixture.DoAsync("diff", "--from", "migrations", "--to", "database")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("revision", "-m", "three")).Output, Is.Empty);

        await fixture.DoAsync("downgrade", "base");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(empty));
    }

    [TestCase("public")]
    [TestCase("app")]
    [TestCase("schemagen")]
    public async Task Scaffold_writes_no_class_of_the_journal(string journal)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", $$"""{ "journalSchema": "{{journal}}" }""");
        await fixture.DoAsync("ensure-version");
        await InputTests.FailsAsync(fixture, ["scaffold", "--output", "Made"], "nothing to scaffold");
        await fixture.ExecuteAsync("CREATE SCHEMA IF NOT EXISTS app; CREATE TABLE app.lorries (id int PRIMARY KEY)");
        await fixture.DoAsync("scaffold", "--output", "Made");
        Assert.That(Directory.EnumerateFiles(Path.Combine(fixture.Folder, "Made")).Select(Path.GetFileName), Is.EqualTo(new[] { "Lorry.cs" }));
    }

    [Test]
    public async Task A_model_of_the_journals_own_name_is_refused_before_anything_is_written()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "journalSchema": "public" }""");
        fixture.Model("[Table(\"revisions\")] public class Revision { public int Id { get; set; } }");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "one"], "public.revisions", "journalTable");
        await InputTests.FailsAsync(fixture, ["check"], "public.revisions", "journalTable");
    }

    [Test]
    public async Task What_is_recorded_finds_the_schema_that_no_revision_makes()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "schema": "app", "journalSchema": "app" }""");
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "one");
        await fixture.DoAsync("revision", "--empty", "-m", "two");
        File.AppendAllText(fixture.Find("migrations/*_two.up.sql"), "ALTER TABLE app.cars ADD year int;\n");
        await fixture.DoAsync("record");
        Assert.That(fixture.Read("migrations/*_two.schema"), Does.Contain("+ column app.cars.year integer").And.Not.Contain("+ schema"));
    }

    [Test]
    public async Task What_was_interrupted_is_said_with_its_time()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        var fails = $"SELECT 1 / (CASE current_database() WHEN '{await fixture.AskAsync("SELECT current_database()")}' THEN 0 ELSE 1 END);";
        await fixture.DoAsync("revision", "-m", "one");
        await fixture.DoAsync("revision", "--empty", "-m", "two");
        File.WriteAllText(fixture.Find("migrations/*_two.up.sql"), $"-- schemagen: no-transaction\nCREATE TABLE half ();\n{fails}\n");
        File.WriteAllText(fixture.Find("migrations/*_two.down.sql"), $"-- schemagen: no-transaction\nDROP TABLE half;\n{fails}\n");
        await fixture.DoAsync("record");
        Assert.That((await fixture.RunAsync("upgrade")).Code, Is.EqualTo(2));
        await SaysInterruptedAsync(fixture, "upgrade");

        Assert.That((await fixture.RunAsync("upgrade")).Error, Does.Contain("Going on with upgrade").And.Contain("was begun at 2").And.Contain("division by zero"));
        Assert.That((await fixture.RunAsync("check")).Output, Does.Match("error SG2014: revision [0-9]+ \\(two\\) was interrupted: its upgrade was begun at 2.*: 1 statement is done"));
        await fixture.DoAsync("stamp", "head");
        using (var json = JsonDocument.Parse((await fixture.DoAsync("current", "--format", "json")).Output))
        {
            Assert.That((json.RootElement[0].GetProperty("state").GetString(), json.RootElement[0].TryGetProperty("interrupted", out _)), Is.EqualTo(("applied", false)));
        }

        Assert.That((await fixture.RunAsync("downgrade", "-1")).Code, Is.EqualTo(2));
        await SaysInterruptedAsync(fixture, "downgrade");
    }

    private static async Task SaysInterruptedAsync(ToolFixture fixture, string command)
    {
        var said = $", two, interrupted: its {command} was begun at 20[0-9-]+ [0-9:]+Z and not finished: 1 statement is done, the last at 20[0-9-]+ [0-9:]+Z\n$";
        Assert.That((await fixture.DoAsync("current")).Output, Does.Match(said));
        Assert.That((await fixture.DoAsync("current", "-v")).Lines[^1] + "\n", Does.Match(said.Replace(", two, i", ", two, .*, i", StringComparison.Ordinal)));
        using var json = JsonDocument.Parse((await fixture.DoAsync("current", "--format", "json")).Output);
        var entry = json.RootElement[0];
        Assert.That((entry.GetProperty("state").GetString(), entry.GetProperty("interrupted").GetString()), Is.EqualTo(("interrupted", command)));
        Assert.That(entry.GetProperty("stateSince").GetDateTimeOffset(), Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromHours(1)));
    }
}
