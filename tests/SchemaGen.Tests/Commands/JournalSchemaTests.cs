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
        using var bench = await Workbench.CreateAsync();
        bench.Write("schemagen.json", $$"""{ "journalSchema": "{{journal}}", "schema": "{{models}}" }""");
        bench.Model(Cars.Plain);
        var empty = await bench.DumpAsync();
        await bench.DoAsync("revision", "-m", "one");
        await bench.DoAsync("upgrade");
        Assert.That(await bench.AskAsync($"SELECT count(*) FROM \"{journal}\".revisions"), Is.EqualTo("1"));
        Assert.That((await bench.DoAsync("check", "-v")).Error, Does.Not.Contain("left alone"));

        bench.Model(Cars.With("public int? Year { get; set; }"));
        await bench.DoAsync("revision", "-m", "two");
        Assert.That(bench.Read("migrations/*_two.up.sql"), Does.Contain("ADD COLUMN year").And.Not.Contain("CREATE TABLE").And.Not.Contain("revisions"));
        await bench.DoAsync("upgrade");
        await bench.DoAsync("check");
        Assert.That((await bench.DoAsync("diff", "--from", "migrations", "--to", "database")).Output, Is.Empty);
        Assert.That((await bench.DoAsync("revision", "-m", "three")).Output, Is.Empty);

        await bench.DoAsync("downgrade", "base");
        Assert.That(await bench.DumpAsync(), Is.EqualTo(empty));
    }

    [TestCase("public")]
    [TestCase("app")]
    [TestCase("schemagen")]
    public async Task Scaffold_writes_no_class_of_the_journal(string journal)
    {
        using var bench = await Workbench.CreateAsync();
        bench.Write("schemagen.json", $$"""{ "journalSchema": "{{journal}}" }""");
        await bench.DoAsync("ensure-version");
        await InputTests.FailsAsync(bench, ["scaffold", "--output", "Made"], "nothing to scaffold");
        await bench.ExecuteAsync("CREATE SCHEMA IF NOT EXISTS app; CREATE TABLE app.lorries (id int PRIMARY KEY)");
        await bench.DoAsync("scaffold", "--output", "Made");
        Assert.That(Directory.EnumerateFiles(Path.Combine(bench.Folder, "Made")).Select(Path.GetFileName), Is.EqualTo(new[] { "Lorry.cs" }));
    }

    [Test]
    public async Task A_model_of_the_journals_own_name_is_refused_before_anything_is_written()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Write("schemagen.json", """{ "journalSchema": "public" }""");
        bench.Model("[Table(\"revisions\")] public class Revision { public int Id { get; set; } }");
        await InputTests.FailsAsync(bench, ["revision", "-m", "one"], "public.revisions", "journalTable");
        await InputTests.FailsAsync(bench, ["check"], "public.revisions", "journalTable");
    }

    [Test]
    public async Task What_was_interrupted_is_said_with_its_time()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Plain);
        var fails = $"SELECT 1 / (CASE current_database() WHEN '{await bench.AskAsync("SELECT current_database()")}' THEN 0 ELSE 1 END);";
        await bench.DoAsync("revision", "-m", "one");
        await bench.DoAsync("revision", "--empty", "-m", "two");
        File.WriteAllText(bench.Find("migrations/*_two.up.sql"), $"-- schemagen: no-transaction\nCREATE TABLE half ();\n{fails}\n");
        File.WriteAllText(bench.Find("migrations/*_two.down.sql"), $"-- schemagen: no-transaction\nDROP TABLE half;\n{fails}\n");
        await bench.DoAsync("record");
        Assert.That((await bench.RunAsync("upgrade")).Code, Is.EqualTo(2));
        await SaysInterruptedAsync(bench, "upgrade");

        Assert.That((await bench.RunAsync("upgrade")).Error, Does.Contain("was interrupted").And.Contain("was begun at 2"));
        await bench.DoAsync("stamp", "head");
        using (var json = JsonDocument.Parse((await bench.DoAsync("current", "--format", "json")).Output))
        {
            Assert.That((json.RootElement[0].GetProperty("state").GetString(), json.RootElement[0].TryGetProperty("interrupted", out _)), Is.EqualTo(("applied", false)));
        }

        Assert.That((await bench.RunAsync("downgrade", "-1")).Code, Is.EqualTo(2));
        await SaysInterruptedAsync(bench, "downgrade");
    }

    private static async Task SaysInterruptedAsync(Workbench bench, string command)
    {
        var said = $", two, interrupted: its {command} was begun at 20[0-9-]+ [0-9:]+Z and not finished\n$";
        Assert.That((await bench.DoAsync("current")).Output, Does.Match(said));
        Assert.That((await bench.DoAsync("current", "-v")).Lines[^1] + "\n", Does.Match(said.Replace(", two, i", ", two, .*, i", StringComparison.Ordinal)));
        using var json = JsonDocument.Parse((await bench.DoAsync("current", "--format", "json")).Output);
        var entry = json.RootElement[0];
        Assert.That((entry.GetProperty("state").GetString(), entry.GetProperty("interrupted").GetString()), Is.EqualTo(("interrupted", command)));
        Assert.That(entry.GetProperty("stateSince").GetDateTimeOffset(), Is.EqualTo(DateTimeOffset.UtcNow).Within(TimeSpan.FromHours(1)));
    }
}
