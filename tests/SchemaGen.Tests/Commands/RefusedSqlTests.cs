using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Files of SQL that hold what is no declaration: one finding with file and line, and the configured server is as it was.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RefusedSqlTests
{
    private static readonly (string Sql, string Id)[] Harms =
    [
        ("insert into c(email) values ('seed')", "SG1070"),
        ("update c set email = 'x'", "SG1070"),
        ("with x as (select 1) delete from c", "SG1070"),
        ("merge into c using c d on false when not matched then do nothing", "SG1070"),
        ("copy c from stdin;\n1\tx\n\\.\n", "SG1070"),
        ("create table d as select pg_read_file('/etc/passwd')", "SG1070"),
        ("select 1 as a into d", "SG1070"),
        ("create role zz superuser", "SG1071"),
        ("create user zz", "SG1071"),
        ("alter role current_user createdb", "SG1071"),
        ("drop role zz", "SG1071"),
        ("grant pg_monitor to public", "SG1071"),
        ("create database zz", "SG1071"),
        ("drop database zz", "SG1071"),
        ("alter database postgres set work_mem = '8MB'", "SG1071"),
        ("alter system set work_mem = '8MB'", "SG1071"),
        ("create tablespace zz location '/tmp'", "SG1071"),
        ("create subscription s connection 'x' publication p", "SG1071"),
        ("reassign owned by zz to yy", "SG1071"),
        ("drop owned by zz", "SG1071"),
        ("comment on database postgres is 'x'", "SG1071"),
        ("drop table c", "SG1072"),
        ("drop view if exists v", "SG1072"),
        ("truncate c", "SG1072"),
        ("do $$ begin perform 1; end $$", "SG1073"),
        ("call p()", "SG1073"),
        ("select pg_terminate_backend(1)", "SG1073"),
        ("explain analyze select 1", "SG1073"),
        ("copy (select 1) to program 'touch /tmp/schemagen-harm'", "SG1073"),
        ("copy c to '/tmp/schemagen-harm'", "SG1073"),
        ("load 'x'", "SG1073"),
        ("set search_path = x", "SG1073"),
        ("reset all", "SG1073"),
        ("begin; create view v as select 1 as a; commit", "SG1073"),
        ("lock c", "SG1073"),
        ("notify x", "SG1073"),
        ("vacuum c", "SG1073"),
        ("create temp table d (a int)", "SG1073"),
        ("create language plperlu", "SG1074"),
        ("create access method m type index handler h", "SG1074"),
        ("create user mapping for public server s", "SG1074"),
        ("comment on large object 1 is 'x'", "SG1074"),
        ("security label on table c is 'x'", "SG1074"),
        ("import foreign schema s from server r into public", "SG1074"),
        ("\\set x 1", "SG1075"),
        ("\\! touch /tmp/schemagen-harm", "SG1075"),
        ("select 'open", "SG1075"),
        ("creat view v as select 1", "SG1075"),
    ];

    [Test]
    public async Task What_is_no_declaration_is_refused_before_anything_runs()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Plain);
        await bench.DoAsync("revision", "-m", "first");
        await bench.DoAsync("upgrade");
        var (files, dump, server) = (bench.Listing(), await bench.DumpAsync(), await ServerAsync(bench));
        foreach (var (sql, id) in Harms)
        {
            var file = bench.Write("sql/x.sql", $"create view fine as select id from cars;\r\n\r\n{sql};");
            foreach (var command in new[] { "check", "revision -m second", "diff", "check --offline" })
            {
                var answer = await bench.RunAsync(command.Split(' '));
                Assert.That((answer.Code, answer.Error), Is.EqualTo((2, answer.Error)), $"{command}: {sql}: {answer}");
                Assert.That(answer.Error, Does.Contain($"sql/x.sql(3,1): error {id}: "), sql);
            }

            File.Delete(file);
        }

        Directory.Delete(Path.Combine(bench.Folder, "sql"));
        Assert.That((bench.Listing(), await bench.DumpAsync(), await ServerAsync(bench)), Is.EqualTo((files, dump, server)));
        Assert.That(File.Exists("/tmp/schemagen-harm"), Is.False);
    }

    [Test]
    public async Task All_that_is_wrong_with_the_files_is_said_at_once()
    {
        using var bench = Workbench.WithoutDatabase();
        bench.Model(Cars.Plain);
        bench.Write("sql/a.sql", "drop table a;\ncreate role b;");
        bench.Write("sql/b/c.sql", "-- nothing\rselect 1;");
        await InputTests.FailsAsync(bench, ["revision", "-m", "first"], "sql/a.sql(1,1): error SG1072: DROP", "sql/a.sql(2,1): error SG1071: CREATE ROLE", "sql/b/c.sql(2,1): error SG1073: SELECT");
    }

    [Test]
    public async Task Privileges_that_are_not_managed_are_a_warning()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Plain);
        bench.Write("sql/a.sql", "grant select on cars to public;\nalter default privileges grant select on tables to public;");
        var answer = await bench.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error, Does.Contain("sql/a.sql(1,1): warning SG1079").And.Contain("sql/a.sql(2,1): warning SG1079"));
        Assert.That(bench.Read("migrations/*_first.up.sql"), Does.Not.Contain("GRANT"));
    }

    // Npgsql gives up its connection at an error of class 58 or XX.
    [TestCase("CREATE FUNCTION f() RETURNS int AS 'nolib', 'f' LANGUAGE c;", "58P01", "nolib")]
    [TestCase("CREATE FUNCTION f() RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ begin raise exception 'own' using errcode = 'XX000'; end $$;\nCREATE TABLE t (a int) PARTITION BY RANGE (a);\nCREATE TABLE p PARTITION OF t FOR VALUES FROM (f()) TO (9);", "XX000", "own")]
    public async Task What_the_server_says_is_shown_also_where_the_connection_is_lost_with_it(string sql, string code, string said)
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Plain);
        bench.Write("sql/x.sql", "create view fine as select id from cars;\n" + sql);
        await InputTests.FailsAsync(bench, ["revision", "-m", "first"], $"sql/x.sql:{(code == "58P01" ? 2 : 4)}: PostgreSQL refuses it", said);
    }

    private static Task<string> ServerAsync(Workbench bench) => bench.AskAsync(
        "select string_agg(rolname || rolsuper || rolcreatedb, ' ' order by rolname) from pg_roles where rolname not like 'schemagen%' and rolname !~ '^[0-9]';"
        + "select count(*) from pg_db_role_setting; select count(*) from pg_tablespace; select count(*) from pg_subscription; select count(*) from pg_file_settings where sourcefile like '%auto.conf'");
}
