using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>SQL that names no schema means the same wherever it is read and run.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SearchPathTests
{
    private const string Car = "[Table(\"cars\")] public class Car { public int Id { get; set; } [Column(TypeName = \"mood\")] public string? Mood { get; set; } }\n"
        + "[PgEnum] public enum Mood { Good, Bad }";

    private const string Sql = "CREATE FUNCTION twice(mood) RETURNS text LANGUAGE sql AS $$ SELECT $1::text || $1 $$;\nCREATE VIEW v AS SELECT id, twice(mood) AS t FROM cars;\n"
        + "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;\nCREATE TRIGGER t BEFORE INSERT ON cars FOR EACH ROW EXECUTE FUNCTION f();";

    [TestCase("{ }", "public")]
    [TestCase("{ \"schema\": \"app\" }", "app")]
    [TestCase("{ \"searchPath\": [\"app\", \"public\"] }", "app")]
    [TestCase("{ \"schema\": \"app\", \"searchPath\": [\"public\", \"app\"] }", "app")]
    public async Task Classes_and_files_of_sql_make_things_in_one_schema_whatever_the_role_looks_in(string settings, string schema)
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.ExecuteAsync("CREATE SCHEMA other; DO $$ BEGIN EXECUTE format('CREATE SCHEMA %I', current_user); EXECUTE format('ALTER DATABASE %I SET search_path TO other, public', current_database()); END $$");
        var empty = await fixture.DumpAsync();
        fixture.Write("schemagen.json", settings);
        fixture.Model(Car);
        fixture.Write("sql/all.sql", Sql);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT DISTINCT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname IN ('cars', 'v')"), Is.EqualTo(schema));
        await fixture.DoAsync("check");
        await fixture.DoAsync("check", "--offline");
        fixture.Edit("sql/all.sql", "SELECT id, twice(mood) AS t", "SELECT twice(mood) AS t");
        await fixture.DoAsync("revision", "-m", "second");
        await fixture.DoAsync("upgrade");
        Assert.That((await fixture.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do"));
        await fixture.DoAsync("downgrade", "base");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(empty));
    }

    [Test]
    public async Task Psql_and_the_script_make_the_same_as_the_tool()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.ExecuteAsync("CREATE SCHEMA other; DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path TO other, public', current_database()); END $$");
        fixture.Write("schemagen.json", "{ \"schema\": \"app\" }");
        fixture.Model(Car);
        fixture.Write("sql/all.sql", Sql);
        await fixture.DoAsync("revision", "-m", "first");
        var empty = await fixture.DumpAsync();
        await fixture.ExecuteAsync(fixture.Read("migrations/*_first.up.sql"));
        var made = await fixture.DumpAsync();
        await fixture.ExecuteAsync(fixture.Read("migrations/*_first.down.sql"));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(empty));
        await fixture.ExecuteAsync((await fixture.RunAsync("diff", "--from", "empty", "--to", "models")).Output);
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(made));
        await fixture.ExecuteAsync(fixture.Read("migrations/*_first.down.sql"));
        await fixture.ExecuteAsync((await fixture.DoAsync("upgrade", "--sql")).Output);
        await fixture.DoAsync("check");
    }

    [TestCase("""{ "searchPath": ["app", "$user"] }""")]
    [TestCase("""{ "schema": "" }""")]
    public async Task A_schema_that_depends_on_the_role_is_refused(string settings)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", settings);
        await InputTests.FailsAsync(fixture, ["check"], "schemagen.json:1: '", "the same for every role");
    }
}
