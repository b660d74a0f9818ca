using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Commands;

/// <summary>Branches in git: merge, rebase, and what they refuse.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class BranchTests
{
    private const string Columns = "SELECT string_agg(column_name, ' ' ORDER BY column_name) FROM information_schema.columns WHERE table_name = 'cars'";

    [TestCase("")]
    [TestCase("year")]
    [TestCase("doors")]
    public async Task Branches_that_each_add_a_column_merge_in_git_and_a_merge_mends_the_history(string applied)
    {
        using var fixture = await ForkAsync(applied);
        Assert.That((await fixture.DoAsync("heads")).Lines, Has.Count.EqualTo(2));
        await InputTests.FailsAsync(fixture, ["upgrade", "head"], "several heads", "'schemagen merge' or 'schemagen rebase'");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "more"], "2 heads", "'schemagen merge' or 'schemagen rebase'");

        var answer = await fixture.DoAsync("merge", "-m", "both");
        Assert.That(answer.Lines.Select(l => l[(l.LastIndexOf('_') + 1)..]), Is.EqualTo(new[] { "both.up.sql", "both.down.sql", "both.schema" }));
        Assert.That(answer.Error, Is.Empty);
        var (year, doors) = (Id(fixture, "year"), Id(fixture, "doors"));
        Assert.That(fixture.Read("migrations/*_both.schema"), Does.Contain($"parents {year} {doors}\n"));
        Assert.That(fixture.Read("migrations/*_both.up.sql"), Does.Contain($"up, follows {year}, {doors}\n").And.Not.Contain(";"));
        Assert.That((await fixture.DoAsync("heads")).Lines, Has.Count.EqualTo(1));
        Assert.That((await fixture.DoAsync("merge")).Error, Does.StartWith("nothing to merge"));
        await UpAndDownAsync(fixture);
    }

    [TestCase("")]
    [TestCase("year")]
    [TestCase("doors")]
    public async Task A_rebase_mends_the_history_too_and_touches_nothing_but_the_parents(string applied)
    {
        using var fixture = await ForkAsync(applied);
        var (year, doors) = (Id(fixture, "year"), Id(fixture, "doors"));
        var answer = await fixture.DoAsync("rebase", doors);
        Assert.That(answer.Lines, Has.Count.EqualTo(3));
        Assert.That(answer.Error, Does.StartWith($"{doors} now follows {year}\n"));
        Assert.That(answer.Error.Contains("has " + doors, StringComparison.Ordinal), Is.EqualTo(applied == "doors"));
        var changed = (await fixture.GitAsync("diff", "--unified=0")).Split('\n').Where(l => l is ['+' or '-', not '+' and not '-', ..]).Select(l => l[1..].Split(' ')[0]);
        Assert.That(changed, Is.EqualTo(new[] { "parents", "up", "down", "parents", "up", "down" }));
        Assert.That(fixture.Read("migrations/*_doors.up.sql"), Does.Contain($"up, follows {year}\n"));
        Assert.That(fixture.Read("migrations/*_doors.down.sql"), Does.Contain($"down, goes back to {year}\n"));
        Assert.That((await fixture.DoAsync("rebase", doors)).Error, Does.StartWith("nothing to rebase"));
        await UpAndDownAsync(fixture);
    }

    [Test]
    public async Task A_database_that_had_the_rebased_revision_is_warned_of_until_it_is_stamped()
    {
        using var fixture = await ForkAsync("doors");
        Assert.That((await fixture.DoAsync("rebase", Id(fixture, "doors"))).Error, Does.Contain("'schemagen upgrade heads'").And.Contain("'schemagen stamp heads'"));
        await fixture.DoAsync("upgrade", "heads");
        Assert.That((await fixture.DoAsync("upgrade", "-q")).Error, Does.Contain("edited after it was applied"));
        await fixture.DoAsync("stamp", "heads");
        Assert.That(await fixture.DoAsync("upgrade", "-q"), Is.EqualTo(new ToolResult(0, string.Empty, string.Empty)));
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync(Columns), Is.EqualTo("colour id year"));
    }

    [Test]
    public async Task A_rebase_goes_on_without_a_database_that_does_not_answer()
    {
        using var fixture = await ForkAsync("");
        var answer = await fixture.DoAsync("rebase", Id(fixture, "doors"), "--connection", "postgresql://me:hush@127.0.0.1:1/db");
        Assert.That(answer.Error, Does.Contain("cannot be asked").And.Contain("127.0.0.1").And.Not.Contain("hush"));
    }

    [Test]
    public async Task Branches_that_change_the_same_column_are_refused_with_both_files_and_lines()
    {
        using var fixture = await ForkAsync("", "[Column(TypeName = \"varchar(40)\")] public int? Year", "[MaxLength(80)] public string? Year");
        string[] said = ["two branches touch column 'cars.year'", $"migrations/{Id(fixture, "year")}_year.schema:8: add column cars.year", $"migrations/{Id(fixture, "doors")}_doors.schema:8: add column cars.year"];
        await InputTests.FailsAsync(fixture, ["merge"], [.. said, "'schemagen rebase'"]);
        await InputTests.FailsAsync(fixture, ["rebase", Id(fixture, "doors")], [.. said, "delete the files", "'schemagen revision'"]);
        await InputTests.FailsAsync(fixture, ["revision", "-m", "both", "--head", "heads"], said);

        // What the message says to do.
        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*_doors.*").ToList().ForEach(File.Delete);
        fixture.Model(Cars.With("[MaxLength(80)] public string? Year { get; set; }"));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("revision", "-m", "year is a text");
        await fixture.DoAsync("upgrade");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }

    [Test]
    public async Task A_merge_after_which_models_and_revisions_do_not_agree_says_so()
    {
        using var fixture = await ForkAsync("");
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        Assert.That((await fixture.DoAsync("merge")).Error, Is.EqualTo("models and revisions do not agree (1 difference): 'schemagen check' names them\n"));
        fixture.Model(Cars.With("<<<<<<< HEAD"));
        await fixture.GitAsync("clean", "--quiet", "--force", "migrations");
        Assert.That((await fixture.DoAsync("merge")).Error, Does.Contain("not known"));
    }

    [Test]
    public async Task Two_of_three_heads_are_merged_or_rebased_when_they_are_named()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        foreach (var id in new[] { "0000", "aaaa", "bbbb", "cccc" })
        {
            MigrationsFolder.Write(Path.Combine(fixture.Folder, "migrations"), new() { Revision = id, Name = id, Parents = id == "0000" ? [] : ["0000"] }, $"SELECT '{id}';\n", $"SELECT '{id}';\n");
        }

        await InputTests.FailsAsync(fixture, ["merge", "0000", "aaaa"], "0000 is no head", "aaaa");
        await InputTests.FailsAsync(fixture, ["rebase", "0000"], "0000 is no head");
        await InputTests.FailsAsync(fixture, ["rebase", "aaaa", "--onto", "aaaa"], "cannot follow itself");
        await InputTests.FailsAsync(fixture, ["rebase", "heads"], "not one revision");
        await InputTests.FailsAsync(fixture, ["merge", "-m", "two\nlines"], "--message");
        Assert.That((await fixture.DoAsync("merge", "aaaa")).Error, Does.StartWith("nothing to merge"));
        await fixture.DoAsync("rebase", "aaaa");
        Assert.That(fixture.Read("migrations/aaaa*.schema"), Does.Contain("parents cccc\n"));
        await fixture.DoAsync("merge", "aaaa", "bbbb");
        Assert.That((await fixture.DoAsync("heads", "--format", "json")).Output, Does.Contain("\"aaaa\",\n      \"bbbb\""));
    }

    [Test]
    public async Task A_head_that_was_written_by_hand_is_left_as_it_is_and_said()
    {
        using var fixture = await ForkAsync("");
        fixture.Edit("migrations/*_doors.up.sql", ", up, follows", ", goes up and follows");
        await fixture.DoAsync("record", Id(fixture, "doors"));
        var text = fixture.Read("migrations/*_doors.up.sql");
        Assert.That((await fixture.DoAsync("rebase", Id(fixture, "doors"))).Error, Does.Contain("_doors.up.sql does not begin as the template has it"));
        Assert.That(fixture.Read("migrations/*_doors.up.sql"), Is.EqualTo(text));
        await UpAndDownAsync(fixture);
    }

    [Test]
    public async Task Where_one_file_cannot_be_rewritten_none_is()
    {
        using var fixture = await ForkAsync("");
        var manifest = Path.GetFileName(fixture.Find("migrations/*_doors.schema"));
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "migrations", $".{manifest}.{Environment.ProcessId}.tmp"));
        await InputTests.FailsAsync(fixture, ["rebase", Id(fixture, "doors")], "cannot be written");
    }

    private static string Id(ToolFixture fixture, string name) => Path.GetFileName(fixture.Find($"migrations/*_{name}.schema")).Split('_')[0];

    // From whatever is applied to the head, down by one and to base, and up again.
    private static async Task UpAndDownAsync(ToolFixture fixture)
    {
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync(Columns), Is.EqualTo("colour doors id year"));
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await fixture.DoAsync("downgrade", "-1");
        await fixture.DoAsync("upgrade", "head");
        await fixture.DoAsync("downgrade", "base");
        Assert.That(await fixture.AskAsync("SELECT to_regclass('cars'), to_regnamespace('schemagen')"), Is.EqualTo("|"));
        await fixture.DoAsync("upgrade", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }

    // The branch 'year' adds a column above, the branch 'doors' one below, and git merges them; one of them may be in the database.
    private static async Task<ToolFixture> ForkAsync(string applied, string year = "public int? Year", string doors = "public int? Doors")
    {
        var fixture = await ToolFixture.CreateAsync();
        await fixture.GitAsync("init", "--quiet");
        await InputTests.MakeFirstAsync(fixture);
        await fixture.CommitAsync("first");
        foreach (var (name, model) in new[]
        {
            ("year", Cars.Plain.Replace("    public int Id", $"    {year} {{ get; set; }}\n    public int Id", StringComparison.Ordinal)),
            ("doors", Cars.With($"{doors} {{ get; set; }}")),
        })
        {
            await fixture.GitAsync("checkout", "--quiet", "-b", name, "main");
            fixture.Model(model);
            await fixture.DoAsync("revision", "-m", name, "--offline");
            await fixture.CommitAsync(name);
        }

        if (applied.Length > 0)
        {
            await fixture.GitAsync("checkout", "--quiet", applied);
            await fixture.DoAsync("upgrade");
        }

        await fixture.GitAsync("checkout", "--quiet", "main");
        await fixture.GitAsync("merge", "--quiet", "--no-edit", "year");
        await fixture.GitAsync("merge", "--quiet", "--no-edit", "doors");
        return fixture;
    }
}
