using System.Text.Json;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class StatusTests
{
    [Test]
    public async Task Status_says_what_comes_next_at_each_step()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await SaysAsync(fixture, "revisions   none", "at base", "1 difference to the revisions", "table 'cars' has no migration", "'schemagen revision -m \"...\"'");
        await fixture.DoAsync("revision", "-m", "first");
        await SaysAsync(fixture, "1, head 20260102030200", "pending     20260102030200, first", "as the revisions say", "'schemagen upgrade'");
        await fixture.DoAsync("upgrade");
        await SaysAsync(fixture, ", at 20260102030200", "nothing to do");
        using var json = JsonDocument.Parse((await fixture.DoAsync("status", "--format", "json")).Output);
        Assert.That(json.RootElement.GetProperty("applied")[0].GetString(), Is.EqualTo("20260102030200"));
        Assert.That(json.RootElement.GetProperty("next").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task What_cannot_be_found_is_said_in_its_place()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model("[Table(\"cars\")] public class Car { public Engine Engine { get; set; } }");
        fixture.Environment["SCHEMAGEN_CONNECTION"] = "postgresql://me:hush@127.0.0.1:1/db";
        await SaysAsync(fixture, "cannot connect to PostgreSQL at 127.0.0.1:1", "not compared: Models.cs(1,", "'schemagen doctor'");
        Assert.That((await fixture.DoAsync("status", "--offline")).Output, Does.Contain("not asked"));
    }

    [Test]
    public async Task History_draws_branches_and_marks_what_the_database_has()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.DoAsync("revision", "--empty", "-m", "mine", "--rev-id", "mine");
        await fixture.DoAsync("revision", "--empty", "-m", "yours", "--rev-id", "yours", "--head", "20260102030100", "--splice");
        await fixture.DoAsync("upgrade", "mine");
        await fixture.DoAsync("merge");
        Assert.That((await fixture.DoAsync("history")).Output, Is.EqualTo("""
            *  mine, yours -> 20260102030600 (head, mergepoint, pending), merge
            |\
            | *  20260102030100 -> yours (pending), yours
            * |  20260102030100 -> mine (current), mine
            |/
            *  <base> -> 20260102030100 (branchpoint, applied), first

            """));
        Assert.That((await fixture.DoAsync("history", "--offline")).Output, Does.Contain("-> mine, mine"));
    }

    [Test]
    public async Task History_lists_the_files_where_the_database_does_not_answer()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await fixture.DoAsync("revision", "--empty", "-m", "first", "--offline");
        fixture.Environment["SCHEMAGEN_CONNECTION"] = "postgresql://me:hush@127.0.0.1:1/db";
        var answer = await fixture.DoAsync("history");
        Assert.That(answer.Output, Is.EqualTo("<base> -> 20260102030100 (head), first\n"));
        Assert.That(answer.Error, Does.Contain("127.0.0.1").And.Contain("--offline"));
    }

    private static async Task SaysAsync(ToolFixture fixture, params string[] said)
    {
        var answer = await fixture.DoAsync("status");
        Assert.Multiple(() => said.ToList().ForEach(s => Assert.That(answer.Output, Does.Contain(s))));
    }
}
