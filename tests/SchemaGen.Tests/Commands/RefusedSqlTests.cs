using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Files of SQL that hold what is no declaration: one finding with file and line, and the configured server is as it was.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RefusedSqlTests
{
    [Test]
    public async Task All_that_is_wrong_with_the_files_is_said_at_once()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        fixture.Write("sql/a.sql", "drop table a;\ncreate role b;");
        fixture.Write("sql/b/c.sql", "-- nothing\rselect 1;");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "first"], "sql/a.sql(1,1): error SG1072: DROP", "sql/a.sql(2,1): error SG1071: CREATE ROLE", "sql/b/c.sql(2,1): error SG1073: SELECT");
    }

    [Test]
    public async Task Privileges_that_are_not_managed_are_a_warning()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        fixture.Write("sql/a.sql", "grant select on cars to public;\nalter default privileges grant select on tables to public;");
        var answer = await fixture.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error, Does.Contain("sql/a.sql(1,1): warning SG1079").And.Contain("sql/a.sql(2,1): warning SG1079"));
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Not.Contain("GRANT"));
    }

    [Test]
    public async Task Owners_are_a_warning_and_what_stands_beside_one_is_kept()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        fixture.Write("sql/a.sql", "create view v as select id from cars;\nalter view v owner to nobody_there;\nalter table cars add column year int, owner to current_user;");
        var answer = await fixture.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error, Does.Contain("sql/a.sql(2,1): warning SG1079: Owners").And.Not.Contain("sql/a.sql(3,1)"));
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Contain("year integer"));
    }

    // Npgsql gives up its connection at an error of class 58 or XX.
    [TestCase("CREATE FUNCTION f() RETURNS int AS 'nolib', 'f' LANGUAGE c;", "58P01", "nolib")]
    [TestCase("CREATE FUNCTION f() RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ begin raise exception 'own' using errcode = 'XX000'; end $$;\nCREATE TABLE t (a int) PARTITION BY RANGE (a);\nCREATE TABLE p PARTITION OF t FOR VALUES FROM (f()) TO (9);", "XX000", "own")]
    public async Task What_the_server_says_is_shown_also_where_the_connection_is_lost_with_it(string sql, string code, string said)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        fixture.Write("sql/x.sql", "create view fine as select id from cars;\n" + sql);
        await InputTests.FailsAsync(fixture, ["revision", "-m", "first"], $"sql/x.sql:{(code == "58P01" ? 2 : 4)}: PostgreSQL refuses it", said);
    }
}
