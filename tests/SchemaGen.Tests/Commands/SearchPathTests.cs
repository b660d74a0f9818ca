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
        using var bench = await Workbench.CreateAsync();
        await bench.ExecuteAsync("CREATE SCHEMA other; DO $$ BEGIN EXECUTE format('CREATE SCHEMA %I', current_user); EXECUTE format('ALTER DATABASE %I SET search_path TO other, public', current_database()); END $$");
        var empty = await bench.DumpAsync();
        bench.Write("schemagen.json", settings);
        bench.Model(Car);
        bench.Write("sql/all.sql", Sql);
        await bench.DoAsync("revision", "-m", "first");
        await bench.DoAsync("upgrade");
        Assert.That(await bench.AskAsync("SELECT DISTINCT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relname IN ('cars', 'v')"), Is.EqualTo(schema));
        await bench.DoAsync("check");
        await bench.DoAsync("check", "--offline");
        bench.Edit("sql/all.sql", "SELECT id, twice(mood) AS t", "SELECT twice(mood) AS t");
        await bench.DoAsync("revision", "-m", "second");
        await bench.DoAsync("upgrade");
        Assert.That((await bench.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do"));
        await bench.DoAsync("downgrade", "base");
        Assert.That(await bench.DumpAsync(), Is.EqualTo(empty));
    }

    [Test]
    public async Task Psql_and_the_script_make_the_same_as_the_tool()
    {
        using var bench = await Workbench.CreateAsync();
        await bench.ExecuteAsync("CREATE SCHEMA other; DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET search_path TO other, public', current_database()); END $$");
        bench.Write("schemagen.json", "{ \"schema\": \"app\" }");
        bench.Model(Car);
        bench.Write("sql/all.sql", Sql);
        await bench.DoAsync("revision", "-m", "first");
        var empty = await bench.DumpAsync();
        await bench.ExecuteAsync(bench.Read("migrations/*_first.up.sql"));
        var made = await bench.DumpAsync();
        await bench.ExecuteAsync(bench.Read("migrations/*_first.down.sql"));
        Assert.That(await bench.DumpAsync(), Is.EqualTo(empty));
        await bench.ExecuteAsync((await bench.RunAsync("diff", "--from", "empty", "--to", "models")).Output);
        Assert.That(await bench.DumpAsync(), Is.EqualTo(made));
        await bench.ExecuteAsync(bench.Read("migrations/*_first.down.sql"));
        await bench.ExecuteAsync((await bench.DoAsync("upgrade", "--sql")).Output);
        await bench.DoAsync("check");
    }

    [TestCase("""{ "searchPath": ["app", "$user"] }""")]
    [TestCase("""{ "schema": "" }""")]
    public async Task A_schema_that_depends_on_the_role_is_refused(string settings)
    {
        using var bench = Workbench.WithoutDatabase();
        bench.Write("schemagen.json", settings);
        await InputTests.FailsAsync(bench, ["check"], "schemagen.json:1: '", "the same for every role");
    }
}
