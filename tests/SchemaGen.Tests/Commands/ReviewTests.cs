using System.Text.Json;
using NUnit.Framework;
using SchemaGen.Tests.Architecture;

namespace SchemaGen.Tests.Commands;

/// <summary>Reviews of branches: each folder of tests/reviews is one, whose review.md is what stands in the pull request. SCHEMAGEN_ACCEPT=1 writes it.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ReviewTests
{
    private static readonly string Cases = Path.Combine(SourceTests.Root, "tests/reviews");

    private static IEnumerable<string> Names => Directory.EnumerateDirectories(Cases).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public async Task A_pull_request_reads_as_it_stands_in_its_folder(string name)
    {
        using var fixture = await MakeAsync(name);
        var answer = await fixture.RunAsync("review", "--base", "main", "--format", "markdown", "--link", "https://example.org/shop/blob/1a2b3c/");
        var golden = Path.Combine(Cases, name, "review.md");
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            await File.WriteAllTextAsync(golden, answer.Output);
        }

        Assert.That(answer.Output, Is.EqualTo(await File.ReadAllTextAsync(golden)), answer.Error);
        Assert.That(answer.Code, Is.EqualTo(File.Exists(Path.Combine(Cases, name, "theirs.cs")) ? 1 : 0));
    }

    [Test]
    public async Task The_text_says_the_same_in_short_and_json_says_it_to_programs()
    {
        using var fixture = await MakeAsync("drop_column");
        Assert.That((await fixture.DoAsync("review", "--base", "main")).Output, Is.EqualTo("""
            1 revision since main, 1 × deletes data

            20260102030200 drop column
              removed column 'cars.colour' text
                HAZARD deletes data: all values of cars.colour
              proof: not run in this review

            """));
        Assert.That((await fixture.DoAsync("review", "--base", "main", "--verify")).Output, Does.StartWith("1 revision").And.Contain("proof: ran up, down and up again"));
        using var json = JsonDocument.Parse((await fixture.DoAsync("review", "--base", "main", "--format", "json")).Output);
        var change = json.RootElement.GetProperty("revisions")[0].GetProperty("changes")[0];
        Assert.That((change.GetProperty("action").GetString(), change.GetProperty("name").GetString()), Is.EqualTo(("drop", "public.cars.colour")));
    }

    [TestCase("deletes_data", 1)]
    [TestCase("blocks_reads", 0)]
    public async Task What_is_configured_stops_a_merge(string hazard, int code)
    {
        using var fixture = await MakeAsync("drop_column");
        var answer = await fixture.RunAsync("review", "--base", "main", "--fail-on", hazard, "--format", "markdown", "--output", "out/review.md");
        Assert.That(answer.Code, Is.EqualTo(code), answer.Error);
        Assert.That(fixture.Read("out/review.md"), Does.StartWith("<!-- schemagen review -->\n"));
    }

    [Test]
    public async Task A_revision_that_was_changed_or_removed_is_told()
    {
        using var fixture = await MakeAsync("drop_column");
        await fixture.GitAsync("checkout", "--quiet", "main");
        fixture.Edit("migrations/*_before.up.sql", "CREATE TABLE", "/* edited */ CREATE TABLE");
        await fixture.DoAsync("record");
        Assert.That((await fixture.RunAsync("review", "--base", "main")).Output, Does.Contain("PROBLEM revision 20260102030100 (before) was changed").And.Contain("no revision since main"));
        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations")).ToList().ForEach(File.Delete);
        var answer = await fixture.RunAsync("review", "--base", "main");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, "no revision since main\nPROBLEM revision 20260102030100 (before) was removed, and databases may have it: restore its files, or write a revision that takes it back\n")));
    }

    [Test]
    public async Task A_revision_that_does_not_do_what_it_says_stops_a_merge()
    {
        using var fixture = await MakeAsync("drop_column");
        var manifest = fixture.Find("migrations/*_drop_column.schema");
        await File.AppendAllTextAsync(manifest, "+ column public.cars.extra integer\n");
        var answer = await fixture.RunAsync("review", "--base", "main", "--verify");
        Assert.That(answer.Code, Is.EqualTo(1), answer.Error);
        Assert.That(answer.Output, Does.Contain("PROBLEM a revision does not do what its manifest says").And.Contain("proof: refuted"));
    }

    [Test]
    public async Task Links_are_those_of_the_site_on_which_the_job_runs()
    {
        using var fixture = await MakeAsync("index_and_foreign_key");
        (fixture.Environment["GITHUB_SERVER_URL"], fixture.Environment["GITHUB_REPOSITORY"], fixture.Environment["GITHUB_SHA"]) = ("https://github.com", "me/shop", "1a2b3c");
        Assert.That((await fixture.DoAsync("review", "--base", "main", "--format", "markdown")).Output, Does.Contain("(https://github.com/me/shop/blob/1a2b3c/Models.cs#L2)"));
    }

    [Test]
    public async Task A_base_that_is_not_there_is_told()
    {
        using var fixture = await MakeAsync("drop_column");
        await InputTests.FailsAsync(fixture, ["review", "--base", "nowhere"], "git knows no commit 'nowhere': fetch it first", "fetch-depth: 0");
    }

    [Test]
    public async Task A_folder_that_is_in_no_repository_is_told()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await InputTests.FailsAsync(fixture, ["review", "--base", "main"], "is in no repository of git");
    }

    [Test]
    public async Task A_diagram_has_tables_columns_keys_and_references()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(await File.ReadAllTextAsync(Path.Combine(Cases, "index_and_foreign_key", "after.cs")));
        Assert.That((await fixture.DoAsync("diagram")).Output, Is.EqualTo("""
            erDiagram
                "cars" {
                    integer id PK
                    text model
                    text colour "null"
                    integer owner_id FK "null"
                }
                "owners" {
                    integer id PK
                    text name
                }
                "owners" |o--o{ "cars" : "owner_id"

            """));
        Assert.That((await fixture.DoAsync("diagram", "--table", "owners")).Output, Does.Not.Contain("cars"));
        await InputTests.FailsAsync(fixture, ["diagram", "--table", "oners"], "nothing matches 'oners'");
    }

    internal static async Task<ToolFixture> MakeAsync(string name)
    {
        var fixture = ToolFixture.WithoutDatabase();
        await fixture.GitAsync("init", "--quiet");
        await WriteAsync(fixture, name, "before", "before");
        await fixture.GitAsync("branch", "feature");
        if (File.Exists(Path.Combine(Cases, name, "theirs.cs")))
        {
            await WriteAsync(fixture, name, "theirs", "theirs");
        }

        await fixture.GitAsync("checkout", "--quiet", "feature");
        await WriteAsync(fixture, name, "after", name.Replace('_', ' '));
        return fixture;
    }

    private static async Task WriteAsync(ToolFixture fixture, string name, string state, string message)
    {
        fixture.Model(await File.ReadAllTextAsync(Path.Combine(Cases, name, state + ".cs")));
        if (File.Exists(Path.Combine(Cases, name, state + ".sql")))
        {
            fixture.Write("sql/declared.sql", await File.ReadAllTextAsync(Path.Combine(Cases, name, state + ".sql")));
        }

        await fixture.DoAsync("revision", "-m", message, "--drop", "*", "--allow-data-loss");
        await fixture.CommitAsync(message);
    }
}
