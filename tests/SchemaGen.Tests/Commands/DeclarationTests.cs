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
        using var bench = await MakeAsync("CREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;\nCREATE VIEW v AS SELECT one() AS n, id FROM cars;\nCREATE VIEW w AS SELECT n FROM v;");
        bench.Edit("sql/all.sql", "SELECT 1", "SELECT 2");
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(Statements(bench.Read("migrations/*_second.up.sql")), Is.EqualTo(new[] { "CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 2 $$;" }));
        Assert.That(Statements(bench.Read("migrations/*_second.down.sql")), Is.EqualTo(new[] { "CREATE OR REPLACE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;" }));
        await ProveAsync(bench);
    }

    [Test]
    public async Task What_a_star_means_follows_the_table()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT * FROM cars;\nCREATE VIEW w AS SELECT * FROM v;\nCREATE VIEW x AS SELECT id FROM cars;");
        bench.Model(Car.Replace("public string Model", "public int? Year { get; set; } public string Model", StringComparison.Ordinal));
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(Statements(bench.Read("migrations/*_second.up.sql")), Has.Some.Contains("VIEW v AS").And.Some.Contains("VIEW w AS").And.None.Contains("VIEW x AS"));
        await ProveAsync(bench);
    }

    [Test]
    public async Task Formatting_and_order_are_no_change()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCREATE VIEW w AS SELECT id FROM v;");
        File.Delete(bench.Find("sql/all.sql"));
        bench.Write("sql/b/w.sql", "create view w\n  as select v.id from v;");
        bench.Write("sql/z.sql", "/* v */ CREATE VIEW public.v AS\nSELECT id FROM cars");
        var answer = await bench.DoAsync("revision", "-m", "second");
        Assert.That(answer.Error, Does.Contain("nothing to do").And.Contain("recorded in migrations/20260102030100_first.schema"));
        Assert.That(bench.Migrations(), Has.Count.EqualTo(3));
        await bench.DoAsync("check");
        await CheckWithoutServerAsync(bench);
    }

    [Test]
    public async Task A_statement_that_says_the_same_in_other_words_is_recorded()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCOMMENT ON VIEW v IS 'v';\nCREATE INDEX i ON cars (model);");
        bench.Edit("sql/all.sql", "COMMENT ON VIEW v IS 'v'", "comment on view public.v is 'v'");
        Assert.That((await bench.DoAsync("revision", "-m", "second")).Error, Does.Contain("nothing to do"));
        Assert.That(bench.Migrations(), Has.Count.EqualTo(3));
        await CheckWithoutServerAsync(bench);
    }

    [Test]
    public async Task A_comment_that_a_file_gives_to_a_class_is_no_difference()
    {
        using var bench = await MakeAsync("COMMENT ON TABLE cars IS 'what drives';\nCREATE VIEW v AS SELECT id FROM cars;");
        await CheckWithoutServerAsync(bench);
    }

    [Test]
    public async Task What_is_declared_no_more_is_dropped_and_comes_back()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCOMMENT ON VIEW v IS 'v';\nCREATE TABLE plain (id int PRIMARY KEY);");
        bench.Write("sql/all.sql", "CREATE TABLE plain (id int PRIMARY KEY);");
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(Statements(bench.Read("migrations/*_second.up.sql")), Is.EqualTo(new[] { "DROP VIEW public.v;" }));
        Assert.That(Statements(bench.Read("migrations/*_second.down.sql")), Is.EqualTo(new[] { "CREATE VIEW v AS SELECT id FROM cars;", "COMMENT ON VIEW public.v IS 'v';" }));
        await ProveAsync(bench);
    }

    [Test]
    public async Task Without_a_server_declarations_are_compared_by_their_text()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;\nCREATE POLICY p ON cars USING (id > 1);");
        await CheckWithoutServerAsync(bench);
        bench.Edit("sql/all.sql", "SELECT id", "SELECT model");
        var answer = await bench.RunAsync("check", "--offline");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, "sql/all.sql(1,1): error SG2004: view 'v' has changed since its migration: run 'schemagen revision', which asks a server what it makes\n")));
    }

    [TestCase("CREATE VIEW v AS\n  SELECT nothing FROM cars;", "sql/all.sql:2", "column \"nothing\" does not exist")]
    [TestCase("CREATE VIEW v AS SELECT 1 AS n;\n\nCREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT x $$;", "sql/all.sql:3", "column \"x\" does not exist")]
    [TestCase("CREATE VIEW a AS SELECT * FROM b;\nCREATE VIEW b AS SELECT * FROM a;", "sql/all.sql:1", "relation \"b\" does not exist")]
    [TestCase("CREATE VIEW v AS SELECT 'open;", "sql/all.sql(1,1): error SG1075", "has no end")]
    [TestCase("\\\\i other.sql", "sql/all.sql(1,1): error SG1075", "psql")]
    public async Task A_statement_that_fails_is_shown_by_its_line(string sql, params string[] said)
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Car);
        bench.Write("sql/all.sql", sql);
        await InputTests.FailsAsync(bench, ["revision", "-m", "first"], said);
    }

    [Test]
    public async Task Privileges_are_kept_unless_they_are_managed()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT id, model FROM cars;\nGRANT SELECT ON v TO pg_monitor;\nALTER VIEW v OWNER TO nobody_at_all;");
        Assert.That(bench.Read("migrations/*_first.up.sql"), Does.Not.Contain("GRANT"));
        await bench.ExecuteAsync("GRANT SELECT ON v TO pg_read_all_data; GRANT UPDATE ON cars TO pg_monitor");
        await bench.DoAsync("check");
        bench.Edit("sql/all.sql", "SELECT id, model", "SELECT id");
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(Statements(bench.Read("migrations/*_second.up.sql")), Has.Some.EqualTo("DROP VIEW public.v;").And.Some.EqualTo("CREATE VIEW v AS SELECT id FROM cars;").And.None.Contains("pg_read_all_data"));
        await ProveAsync(bench);
        bench.Write("schemagen.json", "{ \"privileges\": \"manage\" }");
        Assert.That((await bench.RunAsync("check")).Output, Does.Contain("SG2011").And.Contain("pg_read_all_data"));
        await bench.ExecuteAsync("REVOKE UPDATE ON cars FROM pg_monitor; REVOKE SELECT ON v FROM pg_read_all_data");
        await bench.DoAsync("revision", "-m", "third");
        Assert.That(Statements(bench.Read("migrations/*_third.up.sql")), Is.EquivalentTo(new[] { "GRANT SELECT ON TABLE public.v TO pg_monitor;" }));
        await ProveAsync(bench);
        await bench.DoAsync("check");
    }

    [Test]
    public async Task What_a_later_revision_makes_has_the_default_privileges()
    {
        using var bench = await MakeAsync(
            "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;\nALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;\nGRANT INSERT ON cars TO pg_monitor;\nCREATE VIEW v AS SELECT id FROM cars;\nREVOKE ALL ON v FROM pg_monitor;",
            "{ \"privileges\": \"manage\" }");
        Assert.That(Statements(bench.Read("migrations/*_first.up.sql")), Has.Some.EqualTo("GRANT INSERT, SELECT ON TABLE public.cars TO pg_monitor;").And.None.Contains("public.v TO"));
        bench.Model(Car + "[Table(\"trucks\")] public class Truck { public int Id { get; set; } }");
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(Statements(bench.Read("migrations/*_second.up.sql")), Has.None.Contains("GRANT").And.None.Contains("REVOKE"));
        await ProveAsync(bench);

        // A view that was declared and a statement that was: the same.
        bench.Edit("sql/all.sql", "SELECT id FROM cars;", "SELECT model FROM cars;\nCREATE VIEW w AS SELECT id FROM cars;\nCREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;\nCREATE VIEW x AS SELECT id FROM cars;");
        await bench.DoAsync("revision", "-m", "third");
        Assert.That(Statements(bench.Read("migrations/*_third.up.sql")), Has.Some.EqualTo("REVOKE SELECT ON TABLE public.v FROM pg_monitor;").And.None.Contains("GRANT"));
        await ProveAsync(bench);
        bench.Edit("sql/all.sql", "REVOKE ALL ON v", "REVOKE ALL ON v, x");
        await bench.DoAsync("revision", "-m", "fourth");
        Assert.That(Statements(bench.Read("migrations/*_fourth.up.sql")), Is.EqualTo(new[] { "REVOKE SELECT ON TABLE public.x FROM pg_monitor;" }));
        await ProveAsync(bench);

        // What goes, and no longer has privileges; what was made under the default privileges keeps them until told otherwise.
        bench.Model(Car);
        bench.Edit("sql/all.sql", "ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor;", "GRANT SELECT ON cars TO pg_monitor;");
        await bench.DoAsync("revision", "-m", "fifth");
        Assert.That(Statements(bench.Read("migrations/*_fifth.up.sql")), Has.Some.EqualTo("REVOKE SELECT ON TABLE public.w FROM pg_monitor;").And.Some.EqualTo("ALTER DEFAULT PRIVILEGES REVOKE SELECT ON TABLES FROM pg_monitor;"));
        await ProveAsync(bench);
    }

    [Test]
    public async Task Default_privileges_that_are_not_managed_are_left_alone()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT id FROM cars;");
        await bench.ExecuteAsync("ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_monitor");
        bench.Model(Car + "[Table(\"trucks\")] public class Truck { public int Id { get; set; } }");
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(bench.Read("migrations/*_second.up.sql"), Does.Not.Contain("PRIVILEGES").And.Not.Contain("GRANT").And.Not.Contain("REVOKE"));
        Assert.That((await bench.RunAsync("diff", "--from", "database", "--to", "models")).Output, Does.Contain("CREATE TABLE public.trucks").And.Not.Contain("REVOKE"));
        await ProveAsync(bench);
    }

    [Test]
    public async Task The_text_of_a_policy_is_that_of_the_file_there_and_back()
    {
        using var bench = await MakeAsync("CREATE POLICY p ON cars USING (id in (1,2));\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;\nCREATE INDEX m_id ON m (id) WHERE id in (1,2);");
        Assert.That(Statements(bench.Read("migrations/*_first.up.sql")), Has.Some.EqualTo("CREATE POLICY p ON public.cars USING (id in (1,2));").And.Some.EqualTo("CREATE INDEX m_id ON public.m (id) WHERE id in (1,2);"));
        bench.Write("sql/all.sql", "CREATE POLICY p ON cars USING ( id IN (1, 2) );\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;\nCREATE INDEX m_id ON m (id) WHERE (id IN (1, 2));");
        Assert.That((await bench.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do").And.Contain("recorded in"));
        bench.Write("sql/all.sql", "CREATE POLICY p ON cars USING (id in (1,3));\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;\nCREATE INDEX m_id ON m (id) WHERE id in (1,3);");
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(Statements(bench.Read("migrations/*_second.up.sql")), Is.EquivalentTo(new[] { "ALTER POLICY p ON public.cars USING (id in (1,3));", "DROP INDEX public.m_id;", "CREATE INDEX m_id ON public.m (id) WHERE id in (1,3);" }));
        Assert.That(Statements(bench.Read("migrations/*_second.down.sql")), Is.EquivalentTo(new[] { "ALTER POLICY p ON public.cars USING (id IN (1, 2));", "DROP INDEX public.m_id;", "CREATE INDEX m_id ON public.m (id) WHERE (id IN (1, 2));" }));
        await ProveAsync(bench);
    }

    private static async Task<Workbench> MakeAsync(string sql, string? settings = null)
    {
        var bench = await Workbench.CreateAsync();
        if (settings is not null)
        {
            bench.Write("schemagen.json", settings);
        }

        bench.Model(Car);
        bench.Write("sql/all.sql", sql);
        await bench.DoAsync("revision", "-m", "first");
        await bench.DoAsync("upgrade");
        await bench.DoAsync("check");
        return bench;
    }

    // By the texts alone, as the compiler does it.
    private static async Task CheckWithoutServerAsync(Workbench bench)
    {
        bench.Environment["PATH"] = "/none";
        bench.Environment.Remove("SCHEMAGEN_CONNECTION");
        bench.Environment.Remove("SCHEMAGEN_POSTGRES_BIN");
        bench.Write("schemagen.json", "{ \"scratch\": \"host=/nowhere dbname=none\" }");
        Assert.That((await bench.DoAsync("check", "--offline")).Output, Is.Empty);
    }

    // Up, down and up again, and then the models agree.
    private static async Task ProveAsync(Workbench bench)
    {
        var before = await bench.DumpAsync();
        await bench.DoAsync("upgrade");
        var after = await bench.DumpAsync();
        await bench.DoAsync("downgrade", "-1");
        Assert.That(await bench.DumpAsync(), Is.EqualTo(before));
        await bench.DoAsync("upgrade");
        Assert.That(await bench.DumpAsync(), Is.EqualTo(after));
        await bench.DoAsync("check");
    }

    private static IEnumerable<string> Statements(string file) => file.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("--", StringComparison.Ordinal) && !l.StartsWith("SET search_path", StringComparison.Ordinal));
}
