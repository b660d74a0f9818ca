namespace SchemaGen.Tests.Harm;

/// <summary>Files of SQL that hold what is no declaration, and declarations that run something.</summary>
internal static class HarmfulSql
{
    /// <summary>What stands on the third line of a file, and the diagnostic of it.</summary>
    public static IReadOnlyList<(string Sql, string Id)> Statements { get; } =
    [
        ("insert into cars(colour) values ('seed')", "SG1070"),
        ("update cars set colour = 'x'", "SG1070"),
        ("with x as (select 1) delete from cars", "SG1070"),
        ("merge into cars using cars d on false when not matched then do nothing", "SG1070"),
        ("copy cars from stdin;\n1\tx\n\\.\n", "SG1070"),
        ("create table d as select pg_read_file('/etc/passwd')", "SG1070"),
        ("select 1 as a into d", "SG1070"),
        ("create role zz superuser", "SG1071"),
        ("create user zz", "SG1071"),
        ("alter role current_user createdb", "SG1071"),
        ("alter role app password 'x'", "SG1071"),
        ("drop role app", "SG1071"),
        ("grant pg_monitor to public", "SG1071"),
        ("create database zz", "SG1071"),
        ("drop database other", "SG1071"),
        ("drop database other with (force)", "SG1071"),
        ("/* a comment */ drop /* and one inside */ database other", "SG1071"),
        ("alter database other owner to app", "SG1071"),
        ("alter database postgres set work_mem = '8MB'", "SG1071"),
        ("alter system set work_mem = '8MB'", "SG1071"),
        ("create tablespace zz location '/tmp'", "SG1071"),
        ("create subscription s connection 'x' publication p", "SG1071"),
        ("reassign owned by app to app_owner", "SG1071"),
        ("drop owned by app", "SG1071"),
        ("comment on database postgres is 'x'", "SG1071"),
        ("drop table cars", "SG1072"),
        ("drop schema public cascade", "SG1072"),
        ("drop view if exists v", "SG1072"),
        ("truncate cars", "SG1072"),
        ("do $$ begin execute 'drop database other'; end $$", "SG1073"),
        ("call p()", "SG1073"),
        ("select pg_terminate_backend(1)", "SG1073"),
        ("select 1; drop database other", "SG1073"),
        ("explain analyze select 1", "SG1073"),
        ("copy (select 1) to program 'touch /tmp/schemagen-harm'", "SG1073"),
        ("copy cars to '/tmp/schemagen-harm'", "SG1073"),
        ("load 'x'", "SG1073"),
        ("set search_path = x", "SG1073"),
        ("set role app_owner", "SG1073"),
        ("reset all", "SG1073"),
        ("begin; create view v as select 1 as a; commit", "SG1073"),
        ("commit", "SG1073"),
        ("prepare transaction 'x'", "SG1073"),
        ("lock cars", "SG1073"),
        ("notify x", "SG1073"),
        ("vacuum cars", "SG1073"),
        ("prepare s as delete from cars", "SG1073"),
        ("declare c cursor with hold for select 1", "SG1073"),
        ("create temp table d (a int)", "SG1073"),
        ("create language plperlu", "SG1074"),
        ("create access method m type index handler h", "SG1074"),
        ("create user mapping for public server s", "SG1074"),
        ("comment on large object 1 is 'x'", "SG1074"),
        ("security label on table cars is 'x'", "SG1074"),
        ("import foreign schema s from server r into public", "SG1074"),
        ("\\set x 1", "SG1075"),
        ("\\! touch /tmp/schemagen-harm", "SG1075"),
        ("\\connect other", "SG1075"),
        ("select 'open", "SG1075"),
        ("creat view v as select 1", "SG1075"),
        ("create view v as select $a$open", "SG1075"),
    ];

    /// <summary>All of them as inputs; declarations that run a command when they are made come behind.</summary>
    public static IReadOnlyList<HarmfulInput> Inputs { get; } =
    [
        .. Statements.Select(s => HarmfulInput.File("sql/x.sql", $"create view fine as select id from cars;\r\n\r\n{s.Sql};", $"sql/x.sql(3,1): error {s.Id}: ")),
        .. Commands.Select(c => HarmfulInput.File("sql/x.sql", Declaring(c), "PostgreSQL refuses it")),
    ];

    private static string[] Commands =>
    [
        "DROP DATABASE other", "CREATE ROLE evil SUPERUSER", "ALTER SYSTEM SET work_mem = '8MB'", "COPY (SELECT 1) TO PROGRAM 'touch /tmp/schemagen-harm'", "COPY (SELECT 1) TO '/tmp/schemagen-harm'",
        "SELECT pg_read_file('/etc/passwd')", "SELECT lo_export(1, '/tmp/schemagen-harm')", "SET SESSION AUTHORIZATION postgres", "ALTER ROLE CURRENT_USER SUPERUSER", "COMMIT",
    ];

    // A bound is worked out while the partition is made, by a function that may do whatever its role may.
    private static string Declaring(string command) => $"""
        CREATE FUNCTION evil() RETURNS text LANGUAGE plpgsql AS $f$ BEGIN EXECUTE $c${command}$c$; RETURN 'a'; END $f$;
        CREATE FUNCTION calm() RETURNS text IMMUTABLE LANGUAGE plpgsql AS $f$ BEGIN RETURN evil(); END $f$;
        CREATE TABLE ranged (a text) PARTITION BY LIST (a);
        CREATE TABLE part PARTITION OF ranged FOR VALUES IN (calm());
        """;
}
