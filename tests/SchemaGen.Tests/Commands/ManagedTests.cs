using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class ManagedTests
{
    private const string Others = """
        CREATE SCHEMA legacy;
        CREATE TABLE legacy.invoices (id serial PRIMARY KEY);
        CREATE TABLE notes (id serial PRIMARY KEY, cars_id integer REFERENCES cars);
        CREATE INDEX on_notes ON notes (cars_id);
        """;

    [Test]
    public async Task What_nobody_names_is_told_by_check_v_and_is_no_drift()
    {
        using var fixture = await MakeAsync();
        var answer = await fixture.DoAsync("check", "-v");
        Assert.That(answer.Error, Does.Contain("left alone: table notes is in the database, in no revision and in no model").And.Contain("left alone: table legacy.invoices "));
        Assert.That((await fixture.DoAsync("revision", "-m", "none")).Output, Is.Empty);
    }

    [Test]
    public async Task What_a_pattern_claims_is_drift_and_is_dropped_once_it_is_adopted()
    {
        using var fixture = await MakeAsync();
        fixture.Write("schemagen.json", """{ "managed": ["public.*"] }""");
        var answer = await fixture.RunAsync("check", "-v");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Lines, Has.Some.Contains("SG2011").And.Some.Contains("detected added table 'notes'"));
        Assert.That(answer.Error, Does.Contain("left alone: table legacy.invoices is left out by the settings").And.Not.Contain("notes"));
        Assert.That((await fixture.DoAsync("revision", "-m", "none")).Output, Is.Empty);
        await fixture.DoAsync("revision", "-m", "found", "--adopt-drift");
        await fixture.DoAsync("stamp", "head");
        await fixture.DoAsync("revision", "-m", "tidy", "--drop", "notes");
        Assert.That(fixture.Read("migrations/*_tidy.up.sql"), Does.Contain("DROP TABLE public.notes;").And.Not.Contain("legacy"));
        await fixture.DoAsync("upgrade", "head");
        await fixture.DoAsync("check");
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync("SELECT to_regclass('on_notes') IS NOT NULL"), Does.Contain("t"));
    }

    [Test]
    public async Task What_is_excluded_is_never_dropped_though_a_revision_made_it()
    {
        using var fixture = await MakeAsync();
        fixture.Write("schemagen.json", """{ "managed": "!cars" }""");
        await fixture.ExecuteAsync("ALTER TABLE cars ADD plate text");
        Assert.That((await fixture.DoAsync("check", "-v")).Error, Does.Contain("left alone: table cars is left out by the settings"));
        fixture.Model("[assembly: Sequence(\"numbers\")]");
        Assert.That((await fixture.DoAsync("revision", "-m", "more")).Output, Is.Not.Empty);
        Assert.That(fixture.Read("migrations/*_more.up.sql"), Does.Contain("CREATE SEQUENCE public.numbers").And.Not.Contain("cars"));
        Assert.That((await fixture.RunAsync("diff")).Output, Does.Not.Contain("cars"));
    }

    [Test]
    public async Task Schemas_that_are_not_named_are_not_looked_at()
    {
        using var fixture = await MakeAsync();
        fixture.Model("[Table(\"parts\", Schema = \"store\")] public class Part { public int Id { get; set; } }" + Cars.Plain);
        fixture.Write("schemagen.json", """{ "schemas": ["store"] }""");
        await fixture.DoAsync("revision", "-m", "store");
        Assert.That(fixture.Read("migrations/*_store.up.sql"), Does.Contain("CREATE SCHEMA store;").And.Contain("CREATE TABLE store.parts"));
        await fixture.DoAsync("upgrade", "head");
        await fixture.ExecuteAsync("DROP TABLE cars CASCADE");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }

    [Test]
    public async Task A_class_or_property_that_becomes_unmanaged_stays_in_the_database()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.With("[PgIndex] public int? Year { get; set; }") + "[Table(\"owners\")] public class Owner { [Column(TypeName = \"serial\")] public int Id { get; set; } }");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        fixture.Model(Cars.With("[Unmanaged] public int? Year { get; set; }") + "[Table(\"owners\"), Unmanaged] public class Owner { public int Id { get; set; } }");
        await fixture.ExecuteAsync("ALTER TABLE cars ALTER year TYPE bigint; ALTER TABLE owners ADD name text");
        foreach (var time in new[] { "read", "read from the cache" })
        {
            var answer = await fixture.RunAsync("check", "-v");
            Assert.That(answer.Error, Does.Contain("left alone: table owners is [Unmanaged]").And.Contain("left alone: column cars.year is [Unmanaged]"), time);
            Assert.That(answer.Output, Is.EqualTo("Models.cs(2,14): error SG2002: index 'ix_cars_year' is in 20260102030100_first and no longer in the models: 'schemagen revision' writes its drop\n"), time);
        }

        await fixture.DoAsync("revision", "-m", "less");
        Assert.That(fixture.Read("migrations/*_less.up.sql"), Does.Contain("DROP INDEX public.ix_cars_year;").And.Not.Contain("owners").And.Not.Contain("COLUMN"));
        await fixture.DoAsync("upgrade", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }

    [TestCase("""{ "managed": ["a.b.c"] }""", "schemagen.json:1: 'managed' has the pattern 'a.b.c'")]
    [TestCase("""{ "schemas": [1] }""", "schemagen.json:1: 'schemas' has to be a string")]
    public async Task A_pattern_that_cannot_be_read_is_told_with_its_line(string settings, string message)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", settings);
        await InputTests.FailsAsync(fixture, ["heads"], message);
    }

    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync(Others);
        return fixture;
    }
}
