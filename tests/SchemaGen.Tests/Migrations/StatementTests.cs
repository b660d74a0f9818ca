using NUnit.Framework;

namespace SchemaGen.Tests.Migrations;

public sealed class StatementTests
{
    [TestCase("CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT a; SELECT CASE WHEN a > 1 THEN 2 END; END; CREATE TABLE t ();")]
    [TestCase("CREATE TABLE t (); CREATE RULE r AS ON DELETE TO t DO INSTEAD (SELECT 1; SELECT 2);")]
    [TestCase("CREATE TABLE t (); DO $x$ DECLARE a int := 1; BEGIN a := 2; EXECUTE 'select $1' USING a; END $x$;")]
    [TestCase("CREATE TABLE t (); SELECT '{\"a\":1}'::jsonb ? 'a', '{\"a\":1}'::jsonb @> '{}', @ -1, '{\"a\":1}'::jsonb ?| ARRAY['a'], ':a @b $1';")]
    [TestCase("CREATE TABLE t (); SELECT E'a\\'; b', U&'\\0041;', 'a' /* x /* ; */ ; */, $$ ; $$, 'c\\';")]
    [TestCase("CREATE TABLE t (); SET standard_conforming_strings = off; SELECT 'a\\\\b';")]
    [TestCase("CREATE TABLE t (); PREPARE p (int) AS SELECT $1; EXECUTE p(1); DEALLOCATE p;")]
    [TestCase("CREATE TABLE t (); CREATE FUNCTION g(int) RETURNS int LANGUAGE sql AS 'select $1'; SELECT (array[1,2,3])[1:2];")]
    [TestCase("CREATE TABLE t (); DECLARE c CURSOR FOR SELECT 1; FETCH c; SHOW search_path; EXPLAIN SELECT 1;")]
    public async Task A_statement_reaches_the_server_as_it_is_written(string sql)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", sql);

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.TablesAsync(), Is.EqualTo("t"));
    }
}
