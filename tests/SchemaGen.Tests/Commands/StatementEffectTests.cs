using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Statements that a server runs and that leave nothing which a revision would have.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class StatementEffectTests
{
    private const string Car = "[Table(\"cars\")] public class Car { public int Id { get; set; } [PgComment(\"made by\")] public string Make { get; set; } = \"\"; }";

    [TestCase("CREATE TABLE IF NOT EXISTS cars (id int)", "SG1077")]
    [TestCase("CREATE SCHEMA IF NOT EXISTS public", "SG1077")]
    [TestCase("ALTER TABLE cars SET (autovacuum_enabled = true); ALTER TABLE cars RESET (fillfactor)", "SG1077", 4)]
    [TestCase("ALTER TABLE cars ENABLE ROW LEVEL SECURITY;\nALTER TABLE cars ENABLE ROW LEVEL SECURITY", "SG1077", 5)]
    [TestCase("ALTER VIEW v ALTER COLUMN id DROP DEFAULT", "SG1077")]
    [TestCase("COMMENT ON EXTENSION plpgsql IS 'mine'", "SG1077")]
    [TestCase("COMMENT ON COLUMN cars.make IS 'another'", "SG1077")]
    [TestCase("ALTER TABLE cars ALTER COLUMN make SET DEFAULT 'x'", "SG1078")]
    [TestCase("ALTER TABLE cars ALTER COLUMN make DROP NOT NULL", "SG1078")]
    [TestCase("ALTER TABLE cars DROP COLUMN make", "SG1078")]
    [TestCase("ALTER TABLE cars SET UNLOGGED", "SG1078")]
    public async Task What_changes_nothing_is_an_error_at_its_line(string sql, string id, int line = 4)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Car);
        fixture.Write("sql/all.sql", $"CREATE VIEW v AS SELECT id FROM cars;\nCREATE TABLE other (a int);\nALTER TABLE other ADD b int;\n{sql};");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "first"], $"sql/all.sql({line},1): error {id}: ");
    }

    [TestCase("ALTER TABLE cars ADD COLUMN z int", "z integer")]
    [TestCase("CREATE VIEW w AS SELECT z FROM cars;\nALTER TABLE cars ADD COLUMN z int;\nALTER TABLE cars ADD CHECK (z > 1)", "z > 1")]
    [TestCase("ALTER TABLE cars ADD UNIQUE (make)", "UNIQUE (make)")]
    [TestCase("CREATE TABLE t (a int);\nALTER TABLE t ALTER a SET NOT NULL;\nALTER TABLE t ALTER a SET DEFAULT 7", "DEFAULT 7")]
    [TestCase("CREATE TYPE mood AS ENUM ('a');\nALTER TYPE mood ADD VALUE 'b';\nCOMMENT ON TYPE mood IS 'it''s'", "it''s")]
    [TestCase("CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1';\nALTER FUNCTION f() STABLE", "STABLE")]
    [TestCase("CREATE VIEW v AS SELECT id FROM cars;\nALTER VIEW v SET (security_barrier = true);\nCOMMENT ON COLUMN v.id IS E'a\\nb'", "security_barrier")]
    [TestCase("CREATE SEQUENCE s;\nALTER SEQUENCE s OWNED BY cars.id;\nALTER SEQUENCE s INCREMENT BY 3", "INCREMENT BY 3")]
    [TestCase("CREATE DOMAIN d AS int;\nALTER DOMAIN d ADD CHECK (VALUE > 5)", "> 5")]
    [TestCase("ALTER TABLE cars REPLICA IDENTITY FULL", "REPLICA IDENTITY FULL")]
    [TestCase("COMMENT ON TABLE cars IS 'what drives'", "what drives")]
    [TestCase("CREATE OPERATOR === (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int);\nCOMMENT ON OPERATOR === (int, int) IS 'same'", "'same'")]
    public async Task What_completes_an_object_is_in_the_revision(string sql, string written)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Car);
        fixture.Write("sql/all.sql", sql + ";\n");
        await fixture.DoAsync("revision", "-m", "first");
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Contain(written));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        await fixture.DoAsync("check", "--offline");
    }

    [Test]
    public async Task What_an_altered_CREATE_says_counts_as_much_as_what_alters_it()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Car);
        fixture.Write("sql/all.sql", "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1';\nALTER FUNCTION f() STABLE;");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Edit("sql/all.sql", "select 1", "select 2");
        Assert.That((await fixture.RunAsync("check", "--offline")).Output, Does.StartWith("sql/all.sql(1,1): error SG2003"));
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(fixture.Read("migrations/*_second.up.sql"), Does.Contain("select 2").And.Contain("STABLE"));
        await fixture.DoAsync("upgrade");
        fixture.Edit("sql/all.sql", "STABLE", "IMMUTABLE");
        await fixture.DoAsync("revision", "-m", "third");
        Assert.That(fixture.Read("migrations/*_third.up.sql"), Does.Contain("select 2").And.Contain("IMMUTABLE"));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        await fixture.DoAsync("check", "--offline");
    }
}
