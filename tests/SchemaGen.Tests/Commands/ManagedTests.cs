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
        using var bench = await MakeAsync();
        var answer = await bench.DoAsync("check", "-v");
        Assert.That(answer.Error, Does.Contain("left alone: table notes is in the database, in no revision and in no model").And.Contain("left alone: table legacy.invoices "));
        Assert.That((await bench.DoAsync("revision", "-m", "none")).Output, Is.Empty);
    }

    [Test]
    public async Task What_a_pattern_claims_is_drift_and_is_dropped_once_it_is_adopted()
    {
        using var bench = await MakeAsync();
        bench.Write("schemagen.json", """{ "managed": ["public.*"] }""");
        var answer = await bench.RunAsync("check", "-v");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Lines, Has.Some.Contains("SG2011").And.Some.Contains("detected added table 'notes'"));
        Assert.That(answer.Error, Does.Contain("left alone: table legacy.invoices is left out by the settings").And.Not.Contain("notes"));
        Assert.That((await bench.DoAsync("revision", "-m", "none")).Output, Is.Empty);
        await bench.DoAsync("revision", "-m", "found", "--adopt-drift");
        await bench.DoAsync("stamp", "head");
        await bench.DoAsync("revision", "-m", "tidy");
        Assert.That(bench.Read("migrations/*_tidy.up.sql"), Does.Contain("DROP TABLE public.notes;").And.Not.Contain("legacy"));
        await bench.DoAsync("upgrade", "head");
        await bench.DoAsync("check");
        await bench.DoAsync("downgrade", "-1");
        Assert.That(await bench.AskAsync("SELECT to_regclass('on_notes') IS NOT NULL"), Does.Contain("t"));
    }

    [Test]
    public async Task What_is_excluded_is_never_dropped_though_a_revision_made_it()
    {
        using var bench = await MakeAsync();
        bench.Write("schemagen.json", """{ "managed": "!cars" }""");
        await bench.ExecuteAsync("ALTER TABLE cars ADD plate text");
        Assert.That((await bench.DoAsync("check", "-v")).Error, Does.Contain("left alone: table cars is left out by the settings"));
        bench.Model("[assembly: Sequence(\"numbers\")]");
        Assert.That((await bench.DoAsync("revision", "-m", "more")).Output, Is.Not.Empty);
        Assert.That(bench.Read("migrations/*_more.up.sql"), Does.Contain("CREATE SEQUENCE public.numbers").And.Not.Contain("cars"));
        Assert.That((await bench.RunAsync("diff")).Output, Does.Not.Contain("cars"));
    }

    [Test]
    public async Task Schemas_that_are_not_named_are_not_looked_at()
    {
        using var bench = await MakeAsync();
        bench.Model("[Table(\"parts\", Schema = \"store\")] public class Part { public int Id { get; set; } }" + Cars.Plain);
        bench.Write("schemagen.json", """{ "schemas": ["store"] }""");
        await bench.DoAsync("revision", "-m", "store");
        Assert.That(bench.Read("migrations/*_store.up.sql"), Does.Contain("CREATE SCHEMA store;").And.Contain("CREATE TABLE store.parts"));
        await bench.DoAsync("upgrade", "head");
        await bench.ExecuteAsync("DROP TABLE cars CASCADE");
        Assert.That((await bench.DoAsync("check")).Output, Is.Empty);
    }

    [Test]
    public async Task A_class_or_property_that_becomes_unmanaged_stays_in_the_database()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.With("[PgIndex] public int? Year { get; set; }") + "[Table(\"owners\")] public class Owner { [Column(TypeName = \"serial\")] public int Id { get; set; } }");
        await bench.DoAsync("revision", "-m", "first");
        await bench.DoAsync("upgrade", "head");
        bench.Model(Cars.With("[Unmanaged] public int? Year { get; set; }") + "[Table(\"owners\"), Unmanaged] public class Owner { public int Id { get; set; } }");
        await bench.ExecuteAsync("ALTER TABLE cars ALTER year TYPE bigint; ALTER TABLE owners ADD name text");
        foreach (var time in new[] { "read", "read from the cache" })
        {
            var answer = await bench.RunAsync("check", "-v");
            Assert.That(answer.Error, Does.Contain("left alone: table owners is [Unmanaged]").And.Contain("left alone: column cars.year is [Unmanaged]"), time);
            Assert.That(answer.Output, Is.EqualTo("Models.cs(2,14): error SG2002: index 'ix_cars_year' is in 20260102030100_first and no longer in the models: 'schemagen revision' writes its drop\n"), time);
        }

        await bench.DoAsync("revision", "-m", "less");
        Assert.That(bench.Read("migrations/*_less.up.sql"), Does.Contain("DROP INDEX public.ix_cars_year;").And.Not.Contain("owners").And.Not.Contain("COLUMN"));
        await bench.DoAsync("upgrade", "head");
        Assert.That((await bench.DoAsync("check")).Output, Is.Empty);
    }

    [TestCase("""{ "managed": ["a.b.c"] }""", "schemagen.json:1: 'managed' has the pattern 'a.b.c'")]
    [TestCase("""{ "schemas": [1] }""", "schemagen.json:1: 'schemas' has to be a string")]
    public async Task A_pattern_that_cannot_be_read_is_told_with_its_line(string settings, string message)
    {
        using var bench = Workbench.WithoutDatabase();
        bench.Write("schemagen.json", settings);
        await InputTests.FailsAsync(bench, ["heads"], message);
    }

    private static async Task<Workbench> MakeAsync()
    {
        var bench = await Workbench.CreateAsync();
        await InputTests.MakeFirstAsync(bench);
        await bench.ExecuteAsync(Others);
        return bench;
    }
}
