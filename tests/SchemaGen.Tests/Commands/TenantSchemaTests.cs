using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>The same revisions in a schema of each tenant.</summary>
public sealed class TenantSchemaTests
{
    private const string Model = """
        using System.ComponentModel.DataAnnotations.Schema;
        [Table("orders")] public class Order { public int Id { get; set; } public string? Text { get; set; } }
        [Table("lines")] public class Line { public int Id { get; set; } public int OrderId { get; set; } public Order Order { get; set; } = null!; }
        """;

    private const string Routines = """
        CREATE SEQUENCE numbers;
        CREATE VIEW numbered AS SELECT nextval('numbers') AS number, id FROM orders;
        CREATE FUNCTION total(o orders) RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM "{schema}".lines l WHERE l.order_id = o.id); END $$;
        """;

    private static readonly string[] Names = ["tenant_a", "tenant_B-2", "tenant_c", "tenant_d"];

    [Test]
    public async Task Each_schema_has_its_own_tables_and_its_own_journal()
    {
        using var fixture = await BeganAsync();
        var answer = await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%");
        Assert.That(answer.Error, Does.Contain("4 of 4 schemas done, 0 failed").And.Contain("tenant_B-2: 1 revision, now at 2"));
        await fixture.ExecuteAsync("INSERT INTO \"tenant_B-2\".orders (text) VALUES ('x'); INSERT INTO \"tenant_B-2\".lines (order_id) VALUES (1), (1)");
        Assert.That(await fixture.AskAsync("SELECT total(o) FROM (SELECT \"tenant_B-2\".total(o) FROM \"tenant_B-2\".orders o) o (total)"), Is.EqualTo("2"));
        Assert.That(await fixture.AskAsync("SELECT number FROM \"tenant_B-2\".numbered"), Is.EqualTo("1"));
        Assert.That(
            await fixture.AskAsync("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE nspname = 'other' OR nspname LIKE '{%' OR relname = 'schemagen_revisions'"),
            Is.EqualTo("4"));
        Assert.That((await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%")).Error, Does.Contain("tenant_a: there already").And.Contain("4 of 4"));
        Assert.That((await fixture.DoAsync("current", "--targets", "schemas:tenant_%")).Output, Does.Match("^4 at [0-9]+: tenant_B-2, tenant_a, tenant_c, tenant_d"));
    }

    [Test]
    public async Task The_way_down_asks_for_the_rows_of_each_tenant_and_leaves_the_schema()
    {
        using var fixture = await BeganAsync();
        var before = await fixture.DumpAsync();
        await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%");
        await fixture.ExecuteAsync("INSERT INTO tenant_c.orders (text) VALUES ('x')");
        var down = await fixture.RunAsync("downgrade", "base", "--targets", "schemas:tenant_%");
        Assert.That(down.Code, Is.EqualTo(2));
        Assert.That(down.Error, Does.Contain("3 of 4 schemas done, 1 failed").And.Match("error: tenant_c: nothing is run, because this downgrade deletes data that is there"));
        await fixture.DoAsync("downgrade", "base", "--targets", "schemas:tenant\\_c", "--yes");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task One_that_fails_holds_no_other_up()
    {
        using var fixture = await BeganAsync();
        await fixture.ExecuteAsync("CREATE TABLE tenant_c.orders (id text)");
        var answer = await fixture.RunAsync("upgrade", "--targets", "schemas:tenant_%", "--parallel", "2");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("3 of 4 schemas done, 1 failed").And.Match(@"tenant_c: \S+_first\.up\.sql:\d+: relation ""orders"" already exists"));
        await fixture.ExecuteAsync("DROP TABLE tenant_c.orders");
        Assert.That((await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%")).Error.Split('\n').Count(l => l.EndsWith(": there already", StringComparison.Ordinal)), Is.EqualTo(3));
    }

    [Test]
    public async Task The_first_answer_before_the_others_follow()
    {
        using var fixture = await BeganAsync();
        string[] command = ["upgrade", "--targets", "schemas:tenant_%", "--first", "1", "--canary-check"];
        var answer = await fixture.RunAsync([.. command, "SELECT count(*) > 0 FROM \"{schema}\".orders"]);
        Assert.That(answer.Error, Does.Contain("is not true on tenant_B-2, but false: the other 3 schemas are not begun"));
        Assert.That((await fixture.DoAsync("current", "--targets", "schemas:tenant_%")).Output, Does.StartWith("3 at base"));
        await fixture.DoAsync([.. command, "SELECT count(*) = 0 FROM \"{schema}\".orders"]);
        Assert.That((await fixture.DoAsync("current", "--targets", "schemas:tenant_%")).Output, Does.StartWith("4 at 2"));
    }

    [Test]
    public async Task What_no_transaction_holds_goes_on_where_it_was_interrupted()
    {
        using var fixture = await BeganAsync();
        await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%");
        await fixture.DoAsync("revision", "-m", "index", "--empty");
        File.WriteAllText(fixture.Find("migrations/*_index.up.sql"), """
            -- schemagen: no-transaction
            CREATE TABLE "{schema}".extra (id int);
            CREATE UNIQUE INDEX CONCURRENTLY orders_text ON "{schema}".orders (text);

            """);
        await fixture.DoAsync("record");
        await fixture.ExecuteAsync("INSERT INTO tenant_c.orders (text) VALUES ('x'), ('x')");
        var answer = await fixture.RunAsync("upgrade", "--targets", "schemas:tenant_%", "--parallel", "1");
        Assert.That(answer.Error, Does.Contain("3 of 4 schemas done, 1 failed").And.Contain("the index tenant_c.orders_text is left and not valid"));
        Assert.That((await fixture.DoAsync("current", "--targets", "schemas:tenant_%")).Output, Does.Match(@"1 at \d+ \(interrupted\): tenant_c"));
        await fixture.ExecuteAsync("TRUNCATE tenant_c.orders CASCADE");
        Assert.That((await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%")).Error, Does.Contain("4 of 4 schemas done"));
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM pg_index WHERE indisvalid AND indexrelid::regclass::text LIKE '%orders_text'"), Is.EqualTo("4"));
    }

    [Test]
    public async Task A_check_compares_each_schema_with_the_revisions()
    {
        using var fixture = await BeganAsync();
        await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%");
        Assert.That((await fixture.DoAsync("check", "--targets", "schemas:tenant_%")).Output, Does.Match("^4 at [0-9]+: tenant_B-2, tenant_a, tenant_c, tenant_d\n$"));
        await fixture.ExecuteAsync("ALTER TABLE \"tenant_B-2\".orders ALTER text SET NOT NULL; ALTER TABLE tenant_c.orders ALTER text SET NOT NULL");
        await fixture.ExecuteAsync("CREATE OR REPLACE FUNCTION tenant_d.total(o tenant_d.orders) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'");
        var answer = await fixture.RunAsync("check", "--targets", "schemas:tenant_%");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Output, Does.Match(@"(?m)^2 at \d+: tenant_B-2, tenant_c\n    error SG2011: .*\{schema\}.?\.orders\.text"));
        Assert.That(answer.Output, Does.Match(@"(?m)^1 at \d+: tenant_d\n    error SG2011: .*function.*total"));
        await InputTests.FailsAsync(fixture, ["downgrade", "base", "--targets", "schemas:tenant\\_c", "--require-no-drift"], "tenant_c: nothing is run, because the database is not as its revisions left it");
        await fixture.DoAsync("downgrade", "base", "--targets", "schemas:tenant\\_a", "--require-no-drift");
    }

    [TestCase("SELECT pg_sleep(0);", ":1: no statement names the schema of the tenant, \"{schema}\"")]
    [TestCase("SELECT 1 FROM \"{schema}\".orders;\nSELECT '{schema}';", ":2: {schema} stands here without double quotes of its own")]
    [TestCase("DO $$\nBEGIN\n  PERFORM to_regclass('{schema}.x'); PERFORM 1 FROM \"{schema}\".orders;\nEND $$;", ":3: {schema} stands here")]
    [TestCase("SELECT 1 AS \"{schema}_log\" FROM \"{schema}\".orders;", ":1: {schema} stands here")]
    public async Task A_file_that_is_not_of_a_tenant_is_refused(string sql, string said)
    {
        using var fixture = await BeganAsync();
        await fixture.DoAsync("revision", "-m", "written", "--empty");
        File.WriteAllText(fixture.Find("migrations/*_written.up.sql"), sql);
        await fixture.DoAsync("record");
        var answer = await fixture.RunAsync("upgrade", "--targets", "schemas:tenant_a");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("_written.up.sql" + said));
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM pg_class WHERE relname = 'orders'"), Is.EqualTo("0"));
    }

    [Test]
    public async Task Rows_behind_a_copy_and_strings_keep_what_is_theirs()
    {
        using var fixture = await BeganAsync();
        await fixture.DoAsync("revision", "-m", "rows", "--empty");
        File.WriteAllText(fixture.Find("migrations/*_rows.up.sql"), "COPY \"{schema}\".orders (id, text) FROM STDIN;\n1\t\"{schema}\" and {schema}\n\\.\nSELECT setval('\"{schema}\".orders_id_seq', 7);\n");
        await fixture.DoAsync("record");
        await fixture.DoAsync("upgrade", "--targets", "schemas:tenant_%");
        Assert.That(await fixture.AskAsync("SELECT text || nextval('\"tenant_B-2\".orders_id_seq') FROM \"tenant_B-2\".orders"), Is.EqualTo("\"{schema}\" and {schema}8"));
    }

    [Test]
    public async Task What_all_tenants_share_is_refused()
    {
        using var fixture = await BeganAsync();
        fixture.Model(Model + "\n[Table(\"plans\", Schema = \"public\")] public class Plan { public int Id { get; set; } }");
        await fixture.DoAsync("revision", "-m", "plans", "--offline");
        await InputTests.FailsAsync(fixture, ["upgrade", "--targets", "schemas:tenant_%"], "what is in no tenant's schema cannot be made for each of them: table plans, column plans.id");
    }

    [Test]
    public async Task Targets_and_settings_fit_each_other()
    {
        using var fixture = await BeganAsync();
        await InputTests.FailsAsync(fixture, ["upgrade", "--targets", "schemas:nobody_%"], "no schema of the database is LIKE 'nobody_%'");
        await InputTests.FailsAsync(fixture, ["upgrade"], "the revisions are for a schema of each tenant");
        await InputTests.FailsAsync(fixture, ["upgrade", "--targets", "query:SELECT 'x'"], "the revisions are for a schema of each tenant");
        await InputTests.FailsAsync(fixture, ["upgrade", "--sql", "--targets", "schemas:%"], "leave out --targets");
        await fixture.ExecuteAsync("CREATE SCHEMA \"tenant_it's\"");
        await InputTests.FailsAsync(fixture, ["upgrade", "--targets", "schemas:tenant_i%"], "the schema \"tenant_it's\" cannot stand in for \"{schema}\"");
        fixture.Write("schemagen.json", "{}");
        await InputTests.FailsAsync(fixture, ["upgrade", "--targets", "schemas:tenant_%"], "write \"schema\": \"{schema}\" and \"journalSchema\": \"{schema}\" into schemagen.json");
    }

    private static async Task<ToolFixture> BeganAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "schema": "{schema}", "journalSchema": "{schema}", "journalTable": "schemagen_revisions" }""");
        fixture.Model(Model);
        fixture.Write("sql/routines.sql", Routines);
        await fixture.DoAsync("revision", "-m", "first", "--offline");
        await fixture.ExecuteAsync(string.Concat(Names.Append("other").Select(n => $"CREATE SCHEMA \"{n}\";")));
        return fixture;
    }
}
