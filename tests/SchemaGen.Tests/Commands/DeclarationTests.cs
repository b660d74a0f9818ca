using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Files of SQL beside the models.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DeclarationTests
{
    private const string Car = "[Table(\"cars\")] public class Car { public int Id { get; set; } public string Model { get; set; } = \"\"; }";

    [Test]
    public async Task A_function_whose_body_changed_is_one_statement_there_and_back()
    {
        using var fixture = await MakeAsync("CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;\nCREATE VIEW v AS SELECT one() AS n, id FROM cars;\nCREATE VIEW w AS SELECT n FROM v;");
        fixture.Edit("sql/all.sql", "SELECT 1", "SELECT 2");
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(Statements(fixture.Read("migrations/*_second.up.sql")), Is.EqualTo(new[] { "CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 2 $$;" }));
        Assert.That(Statements(fixture.Read("migrations/*_second.down.sql")), Is.EqualTo(new[] { "CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;" }));
        await ProveAsync(fixture);
    }

    [Test]
    public async Task What_a_star_means_follows_the_table()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT * FROM cars;\nCREATE VIEW w AS SELECT * FROM v;\nCREATE VIEW x AS SELECT id FROM cars;");
        fixture.Model(Car.Replace("public string Model", "public int? Year { get; set; } public string Model", StringComparison.Ordinal));
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(Statements(fixture.Read("migrations/*_second.up.sql")), Has.Some.Contains("VIEW v AS").And.Some.Contains("VIEW w AS").And.None.Contains("VIEW x AS"));
        await ProveAsync(fixture);
    }

    [Test]
    public async Task Formatting_and_order_are_no_change()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCREATE VIEW w AS SELECT id FROM v;");
        File.Delete(fixture.Find("sql/all.sql"));
        fixture.Write("sql/b/w.sql", "create view w\n  as select v.id from v;");
        fixture.Write("sql/z.sql", "/* v */ CREATE VIEW public.v AS\nSELECT id FROM cars");
        var answer = await fixture.DoAsync("revision", "-m", "second");
        Assert.That(answer.Error, Does.Contain("nothing to do").And.Contain("recorded in migrations/wordings"));
        Assert.That(fixture.Migrations(), Has.Count.EqualTo(4));
        await fixture.DoAsync("check");
        await CheckWithoutServerAsync(fixture);
    }

    [Test]
    public async Task A_statement_that_says_the_same_in_other_words_is_recorded()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCOMMENT ON VIEW v IS 'v';\nCREATE INDEX i ON cars (model);");
        fixture.Edit("sql/all.sql", "COMMENT ON VIEW v IS 'v'", "comment on view public.v is 'v'");
        Assert.That((await fixture.DoAsync("revision", "-m", "second")).Error, Does.Contain("nothing to do"));
        Assert.That(fixture.Migrations(), Has.Count.EqualTo(4));
        await CheckWithoutServerAsync(fixture);
    }

    [Test]
    public async Task A_comment_that_a_file_gives_to_a_class_is_no_difference()
    {
        using var fixture = await MakeAsync("COMMENT ON TABLE cars IS 'what drives';\nCREATE VIEW v AS SELECT id FROM cars;");
        await CheckWithoutServerAsync(fixture);
    }

    [Test]
    public async Task What_is_declared_no_more_is_dropped_and_comes_back()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCOMMENT ON VIEW v IS 'v';\nCREATE TABLE plain (id int PRIMARY KEY);");
        fixture.Write("sql/all.sql", "CREATE TABLE plain (id int PRIMARY KEY);");
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(Statements(fixture.Read("migrations/*_second.up.sql")), Is.EqualTo(new[] { "DROP VIEW public.v;" }));
        Assert.That(Statements(fixture.Read("migrations/*_second.down.sql")), Is.EqualTo(new[] { "CREATE VIEW v AS SELECT id FROM cars;", "COMMENT ON VIEW public.v IS 'v';" }));
        await ProveAsync(fixture);
    }

    [Test]
    public async Task Without_a_server_declarations_are_compared_by_their_text()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCREATE POLICY p ON cars USING (id > 1);");
        await CheckWithoutServerAsync(fixture);
        fixture.Edit("sql/all.sql", "SELECT id", "SELECT model");
        var answer = await fixture.RunAsync("check", "--offline");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, "sql/all.sql(1,1): error SG2004: view 'v' has changed since its migration: run 'schemagen revision', which asks a server what it makes\n")));
    }

    [TestCase("CREATE VIEW v AS\n  SELECT nothing FROM cars;", "sql/all.sql:2", "column \"nothing\" does not exist")]
    [TestCase("CREATE VIEW v AS SELECT 1 AS n;\n\nCREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT x $$;", "sql/all.sql:3", "column \"x\" does not exist")]
    [TestCase("CREATE VIEW a AS SELECT * FROM b;\nCREATE VIEW b AS SELECT * FROM a;", "sql/all.sql:1", "relation \"b\" does not exist")]
    [TestCase("CREATE VIEW v AS SELECT 'open;", "sql/all.sql(1,1): error SG1075", "has no end")]
    [TestCase("\\\\i other.sql", "sql/all.sql(1,1): error SG1075", "psql")]
    public async Task A_statement_that_fails_is_shown_by_its_line(string sql, params string[] said)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Car);
        fixture.Write("sql/all.sql", sql);
        await InputTests.FailsAsync(fixture, ["revision", "-m", "first"], said);
    }

    [Test]
    public async Task Privileges_are_kept_unless_they_are_managed()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT id, model FROM cars;\nGRANT SELECT ON v TO pg_monitor;\nALTER VIEW v OWNER TO nobody_at_all;");
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Not.Contain("GRANT"));
        await fixture.ExecuteAsync("GRANT SELECT ON v TO pg_read_all_data; GRANT UPDATE ON cars TO pg_monitor");
        await fixture.DoAsync("check");
        fixture.Edit("sql/all.sql", "SELECT id, model", "SELECT id");
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(Statements(fixture.Read("migrations/*_second.up.sql")), Has.Some.EqualTo("DROP VIEW public.v;").And.Some.EqualTo("CREATE VIEW v AS SELECT id FROM cars;").And.None.Contains("pg_read_all_data"));
        await ProveAsync(fixture);
        fixture.Write("schemagen.json", "{ \"privileges\": \"manage\" }");
        Assert.That((await fixture.RunAsync("check")).Output, Does.Contain("SG2011").And.Contain("pg_read_all_data"));
        await fixture.ExecuteAsync("REVOKE UPDATE ON cars FROM pg_monitor; REVOKE SELECT ON v FROM pg_read_all_data");
        await fixture.DoAsync("revision", "-m", "third");
        Assert.That(Statements(fixture.Read("migrations/*_third.up.sql")), Is.EquivalentTo(new[] { "GRANT SELECT ON TABLE public.v TO pg_monitor;" }));
        await ProveAsync(fixture);
        await fixture.DoAsync("check");
    }

    [Test]
    public async Task What_a_later_revision_makes_has_the_default_privileges()
    {
        using var fixture = await MakeAsync(
            "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;\nALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;\nGRANT INSERT ON cars TO pg_monitor;\nCREATE VIEW v AS SELECT id FROM cars;\nREVOKE ALL ON v FROM pg_monitor;",
            "{ \"privileges\": \"manage\" }");
        Assert.That(Statements(fixture.Read("migrations/*_first.up.sql")), Has.Some.EqualTo("GRANT INSERT, SELECT ON TABLE public.cars TO pg_monitor;").And.None.Contains("public.v TO"));
        fixture.Model(Car + "[Table(\"trucks\")] public class Truck { public int Id { get; set; } }");
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(Statements(fixture.Read("migrations/*_second.up.sql")), Has.None.Contains("GRANT").And.None.Contains("REVOKE"));
        await ProveAsync(fixture);

        // A view that was declared and a statement that was: the same.
        fixture.Edit("sql/all.sql", "SELECT id FROM cars;", "SELECT model FROM cars;\nCREATE VIEW w AS SELECT id FROM cars;\nCREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;\nCREATE VIEW x AS SELECT id FROM cars;");
        await fixture.DoAsync("revision", "-m", "third");
        Assert.That(Statements(fixture.Read("migrations/*_third.up.sql")), Has.Some.EqualTo("REVOKE SELECT ON TABLE public.v FROM pg_monitor;").And.None.Contains("GRANT"));
        await ProveAsync(fixture);
        fixture.Edit("sql/all.sql", "REVOKE ALL ON v", "REVOKE ALL ON v, x");
        await fixture.DoAsync("revision", "-m", "fourth");
        Assert.That(Statements(fixture.Read("migrations/*_fourth.up.sql")), Is.EqualTo(new[] { "REVOKE SELECT ON TABLE public.x FROM pg_monitor;" }));
        await ProveAsync(fixture);

        // What goes, and no longer has privileges; what was made under the default privileges keeps them until told otherwise.
        fixture.Model(Car);
        fixture.Edit("sql/all.sql", "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;", "GRANT SELECT ON cars TO pg_monitor;");
        await fixture.DoAsync("revision", "-m", "fifth", "--drop", "trucks");
        Assert.That(Statements(fixture.Read("migrations/*_fifth.up.sql")), Has.Some.EqualTo("REVOKE SELECT ON TABLE public.w FROM pg_monitor;").And.Some.EqualTo("ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM pg_monitor;"));
        await ProveAsync(fixture);
    }

    [Test]
    public async Task Default_privileges_that_are_not_managed_are_left_alone()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;");
        await fixture.ExecuteAsync("ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor");
        fixture.Model(Car + "[Table(\"trucks\")] public class Truck { public int Id { get; set; } }");
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(fixture.Read("migrations/*_second.up.sql"), Does.Not.Contain("PRIVILEGES").And.Not.Contain("GRANT").And.Not.Contain("REVOKE"));
        Assert.That((await fixture.RunAsync("diff", "--from", "database", "--to", "models")).Output, Does.Contain("CREATE TABLE public.trucks").And.Not.Contain("REVOKE"));
        await ProveAsync(fixture);
    }

    [Test]
    public async Task The_text_of_a_policy_is_that_of_the_file_there_and_back()
    {
        using var fixture = await MakeAsync("CREATE POLICY p ON cars USING (id in (1,2));\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;\nCREATE INDEX m_id ON m (id) WHERE id in (1,2);");
        Assert.That(Statements(fixture.Read("migrations/*_first.up.sql")), Has.Some.EqualTo("CREATE POLICY p ON public.cars USING (id in (1,2));").And.Some.EqualTo("CREATE INDEX m_id ON public.m (id) WHERE id in (1,2);"));
        fixture.Write("sql/all.sql", "CREATE POLICY p ON cars USING ( id IN (1, 2) );\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;\nCREATE INDEX m_id ON m (id) WHERE (id IN (1, 2));");
        Assert.That((await fixture.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do").And.Contain("recorded in"));
        fixture.Write("sql/all.sql", "CREATE POLICY p ON cars USING (id in (1,3));\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;\nCREATE INDEX m_id ON m (id) WHERE id in (1,3);");
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(Statements(fixture.Read("migrations/*_second.up.sql")), Is.EquivalentTo(new[] { "ALTER POLICY p ON public.cars USING (id in (1,3));", "DROP INDEX public.m_id;", "CREATE INDEX m_id ON public.m (id) WHERE id in (1,3);" }));
        Assert.That(Statements(fixture.Read("migrations/*_second.down.sql")), Is.EquivalentTo(new[] { "ALTER POLICY p ON public.cars USING (id IN (1, 2));", "DROP INDEX public.m_id;", "CREATE INDEX m_id ON public.m (id) WHERE (id IN (1, 2));" }));
        await ProveAsync(fixture);
    }

    [Test]
    public async Task A_typed_table_follows_the_class_of_its_type()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Typed("public string? Model { get; set; }"));
        fixture.Write("sql/all.sql", "ALTER TABLE cars OF car;");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model(Typed("public string? Model { get; set; } public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(Statements(fixture.Read("migrations/*_second.up.sql")), Has.Some.Contains("NOT OF;").And.Some.Contains("ADD ATTRIBUTE year").And.Some.Contains("OF public.car;"));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("downgrade", "-1", "--yes");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
    }

    private static string Typed(string properties) =>
        $"[CompositeType(\"car\")] public class CarType {{ {properties} }} [Table(\"cars\"), NoKey] public class Car {{ {properties} }}";

    private static async Task<ToolFixture> MakeAsync(string sql, string? settings = null)
    {
        var fixture = await ToolFixture.CreateAsync();
        if (settings is not null)
        {
            fixture.Write("schemagen.json", settings);
        }

        fixture.Model(Car);
        fixture.Write("sql/all.sql", sql);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        return fixture;
    }

    // By the texts alone, as the compiler does it.
    private static async Task CheckWithoutServerAsync(ToolFixture fixture)
    {
        fixture.Environment["PATH"] = "/none";
        fixture.Environment.Remove("SCHEMAGEN_CONNECTION");
        fixture.Environment.Remove("SCHEMAGEN_POSTGRES_BIN");
        fixture.Write("schemagen.json", "{ \"scratch\": \"host=/nowhere dbname=none\" }");
        Assert.That((await fixture.DoAsync("check", "--offline")).Output, Is.Empty);
    }

    // Up, down and up again, and then the models agree.
    private static async Task ProveAsync(ToolFixture fixture)
    {
        var before = await fixture.DumpAsync();
        await fixture.DoAsync("upgrade");
        var after = await fixture.DumpAsync();
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(after));
        await fixture.DoAsync("check");
    }

    private static IEnumerable<string> Statements(string file) => file.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("--", StringComparison.Ordinal) && !l.StartsWith("SET ", StringComparison.Ordinal));
}
