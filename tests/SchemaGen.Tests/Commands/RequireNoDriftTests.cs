using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>An upgrade or downgrade that is only to run on a database that is as its revisions left it.</summary>
public sealed class RequireNoDriftTests
{
    [Test]
    public async Task Nothing_runs_on_a_database_that_was_changed_beside_its_revisions()
    {
        using var fixture = await BeganAsync();
        await fixture.DoAsync("upgrade", "+1", "--require-no-drift");
        await fixture.ExecuteAsync("ALTER TABLE cars ADD height integer, ALTER colour SET NOT NULL");
        await InputTests.FailsAsync(
            fixture,
            ["upgrade", "--require-no-drift"],
            "nothing is run, because the database is not as its revisions left it:\n  ",
            "cars.colour",
            "'schemagen diff --from database --to migrations@2",
            "--adopt-drift");
        await InputTests.FailsAsync(fixture, ["downgrade", "base", "--yes", "--require-no-drift"], "cars.colour");

        // What no revision names is nobody's business.
        await fixture.ExecuteAsync("ALTER TABLE cars ALTER colour DROP NOT NULL");
        await fixture.DoAsync("upgrade", "--require-no-drift");
        await fixture.DoAsync("downgrade", "base", "--yes", "--require-no-drift");
    }

    [Test]
    public async Task What_was_interrupted_cannot_be_compared()
    {
        using var fixture = await BeganAsync();
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("revision", "--empty", "-m", "half");
        File.WriteAllText(fixture.Find("migrations/*_half.up.sql"), "-- schemagen: no-transaction\nCREATE TABLE half ();\nCREATE UNIQUE INDEX CONCURRENTLY ON cars (colour);\n");
        await fixture.DoAsync("record");
        await fixture.ExecuteAsync("INSERT INTO cars (colour) VALUES ('red'), ('red')");
        Assert.That((await fixture.RunAsync("upgrade", "--require-no-drift")).Error, Does.Contain("could not create unique index"));
        Assert.That((await fixture.RunAsync("upgrade", "--require-no-drift")).Error, Does.Contain("(half) was interrupted and is done in part: 'upgrade' without --require-no-drift goes on with it"));
        await fixture.ExecuteAsync("DELETE FROM cars");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("downgrade", "-1", "--require-no-drift", "--plan");
    }

    private static async Task<ToolFixture> BeganAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "cars");
        fixture.Model(Cars.With("public int? Doors { get; set; }"));
        await fixture.DoAsync("revision", "-m", "doors", "--offline");
        return fixture;
    }
}
