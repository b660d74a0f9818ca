using System.Text.Json;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>history, heads, branches, show, and every JSON.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ListingTests
{
    [Test]
    public async Task History_lists_the_newest_first()
    {
        using var fixture = await MakeAsync();
        Assert.That((await fixture.DoAsync("history")).Lines, Is.EqualTo(new[]
        {
            "20260102030100 -> 20260102030300 (head, pending), year", "<base> -> 20260102030100 (current), first",
        }));
        Assert.That((await fixture.DoAsync("heads")).Output, Is.EqualTo("20260102030100 -> 20260102030300 (head), year\n"));
        Assert.That((await fixture.DoAsync("branches")).Output, Is.Empty);
    }

    [Test]
    public async Task Show_says_what_a_revision_does()
    {
        using var fixture = await MakeAsync();
        Assert.That((await fixture.DoAsync("show")).Lines, Is.EqualTo(new[]
        {
            "20260102030100 -> 20260102030300 (head), year", "migrations/20260102030300_year.up.sql", "  + column public.cars.year integer",
        }));
        Assert.That((await fixture.DoAsync("show", "202601020301")).Output, Does.Contain("table public.cars"));
    }

    [TestCase("history", 2)]
    [TestCase("heads", 1)]
    [TestCase("branches", 0)]
    [TestCase("show", 1)]
    [TestCase("current", 1)]
    [TestCase("check", 1)]
    [TestCase("diff", 1)]
    [TestCase("diff --from models --to models", 0)]
    public async Task Json_is_an_array_of_objects_whatever_there_is(string command, int count)
    {
        using var fixture = await MakeAsync();
        var answer = await fixture.RunAsync([.. command.Split(' '), "--format", "json"]);
        using var json = JsonDocument.Parse(answer.Output);
        Assert.That(json.RootElement.EnumerateArray().Select(e => e.ValueKind), Is.EqualTo(Enumerable.Repeat(JsonValueKind.Object, count)));
    }

    [Test]
    public async Task Json_keeps_quotes_and_other_scripts()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await fixture.DoAsync("revision", "--empty", "-m", "a \"quoted\" Straße \\ 車");
        using var json = JsonDocument.Parse((await fixture.DoAsync("history", "--format", "json")).Output);
        Assert.That(json.RootElement[0].GetProperty("name").GetString(), Is.EqualTo("a \"quoted\" Straße \\ 車"));
    }

    [TestCase("--help", "revision")]
    [TestCase("upgrade --help", "--dry-run")]
    [TestCase("--version", ".")]
    public async Task Help_that_is_asked_for_is_payload(string command, string said)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        var answer = await fixture.DoAsync(command.Split(' '));
        Assert.That(answer.Output, Does.Contain(said));
        Assert.That(answer.Error, Is.Empty);
    }

    // Two revisions, the first of which is applied.
    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "year");
        return fixture;
    }
}
