using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What works on a machine that has nothing but .NET.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class NoServerTests
{
    [Test]
    public async Task The_main_job_is_done_without_any_server_and_only_the_proof_is_missing()
    {
        using var fixture = Make();
        fixture.Model(Cars.TutorialWith("[DefaultValue(1900)] public int Year { get; set; } public bool Sold { get; set; } = false;"));
        var answer = await fixture.DoAsync("revision", "-m", "first");
        Assert.That(answer.Lines, Has.Count.EqualTo(3));
        Assert.That(answer.Error.Split('\n').Where(l => l.Contains("server", StringComparison.Ordinal) || l.Contains("scratch", StringComparison.Ordinal)), Has.One.Contain("the revision is not proved, which its manifest says"));
        Assert.That(fixture.Read("migrations/*.schema"), Does.Contain("\nunproved there was no server that could replay it\n"));
        var check = await fixture.DoAsync("check");
        Assert.That(check.Output + check.Error, Does.Not.Contain("server"));
        Assert.That((await fixture.DoAsync("revision", "-m", "again")).Output, Is.Empty);
    }

    [Test]
    public async Task An_expression_is_compared_by_its_text_and_that_is_said()
    {
        using var fixture = Make();
        fixture.Model(Cars.With("[Check(\"year>1900\")] public int Year { get; set; }"));
        var answer = await fixture.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error, Does.Contain("1 object has an expression that no server has spelled yet, compared by text (check cars.").And.Contain("'scratch'").And.Contain("refused"));
        Assert.That((await fixture.DoAsync("revision", "-m", "again")).Error, Is.EqualTo("nothing to do: no difference was detected, no revision is written\n"));
        Assert.That((await fixture.DoAsync("check")).Error, Does.Not.Contain("server"));
    }

    [TestCase("record")]
    [TestCase("diff --from old.sql --to empty")]
    public async Task What_cannot_be_done_without_a_server_says_why_there_is_none(string command)
    {
        using var fixture = Make();
        fixture.Model(Cars.Plain);
        fixture.Write("old.sql", "CREATE TABLE a (id int);");
        await fixture.DoAsync("revision", "-m", "first");
        fixture.Edit("migrations/*.up.sql", "CREATE TABLE", "/* edited */ CREATE TABLE");
        await InputTests.FailsAsync(fixture, command.Split(' '), "the setting 'scratch' cannot be used", "refused");
    }

    // The setting decides alone: one that does not work makes a machine without a server, whatever is installed on it.
    private static ToolFixture Make()
    {
        var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", """{ "scratch": "postgresql://me:hush@127.0.0.1:1/none" }""");
        return fixture;
    }
}
