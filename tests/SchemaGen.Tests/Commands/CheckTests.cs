using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class CheckTests
{
    [Test]
    public async Task Agreement_is_exit_code_0_and_no_payload()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        Assert.That(await fixture.DoAsync("check"), Is.EqualTo(new ToolResult(0, string.Empty, "models, revisions and database agree\n")));
    }

    [Test]
    public async Task A_property_without_a_migration_is_SG2001_at_its_line()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        var answer = await fixture.RunAsync("check");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Output, Is.EqualTo("Models.cs(6,17): error SG2001: column 'cars.year' has no migration: run 'schemagen revision'\n"));
    }

    [Test]
    public async Task What_left_the_models_is_SG2002_and_what_changed_SG2003()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model("[Table(\"cars\")] public class Car {\n public long Id { get; set; } }");
        var answer = await fixture.RunAsync("check", "--offline");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Lines, Has.Some.Match("^Models.cs\\(1,.*SG2002: column 'cars.colour'").And.Some.Match("^Models.cs\\(2,.*SG2003: column 'cars.id'"));
    }

    [Test]
    public async Task What_is_not_applied_is_SG2010()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        var answer = await fixture.RunAsync("check");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, "error SG2010: revision 20260102030100 (first) is not applied to the database: run 'schemagen upgrade head'\n")));
        Assert.That((await fixture.DoAsync("check", "--offline")).Output, Is.Empty);
    }

    [Test]
    public async Task What_was_changed_behind_our_back_is_SG2011()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("ALTER TABLE cars ALTER colour TYPE varchar(9)");
        var answer = await fixture.RunAsync("check");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Output, Does.StartWith("error SG2011: the database is not as the revisions left it: detected changed column 'cars.colour'").And.Contain("text").And.Contain("character varying(9)"));
        Assert.That((await fixture.DoAsync("check", "--offline")).Output, Is.Empty);
    }

    [Test]
    public async Task An_expression_that_is_written_otherwise_is_recorded_and_then_known_without_a_server()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[Table(\"cars\")] [Check(\"id > 0\", Name = \"ck\")] public class Car { public int Id { get; set; } public string? Colour { get; set; } }");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model("[Table(\"cars\")] [Check(\"ID   >   0\", Name = \"ck\")] public class Car { public int Id { get; set; } public string? Colour { get; set; } }");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("revision", "-m", "second")).Error, Does.Contain("nothing to do").And.Contain("recorded in migrations/wordings"));
        Assert.That(fixture.Migrations(), Has.Count.EqualTo(4));
        Assert.That(fixture.Read("migrations/wordings"), Does.Contain("\"ID   >   0\"|"));
        fixture.Environment["PATH"] = "/none";
        fixture.Environment.Remove("SCHEMAGEN_CONNECTION");
        fixture.Environment.Remove("SCHEMAGEN_POSTGRES_BIN");
        Assert.That((await fixture.DoAsync("check", "--offline")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("revision", "-m", "third")).Error, Does.Contain("nothing to do").And.Not.Contain("recorded"));
    }
}
