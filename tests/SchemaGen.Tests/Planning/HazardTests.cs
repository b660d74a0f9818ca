using NUnit.Framework;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Postgres.Catalog;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;
using SchemaGen.Tests.Cases;

namespace SchemaGen.Tests.Planning;

/// <summary>What is said of each change of a table is what the server does: rewrites, reads and locks, measured statement by statement.</summary>
public sealed class HazardTests
{
    private const string Types = """
        CREATE EXTENSION citext;
        CREATE DOMAIN short AS text;
        CREATE DOMAIN checked AS text CHECK (length(VALUE) < 10);
        CREATE DOMAIN filled AS text NOT NULL;
        CREATE DOMAIN now_if_null AS timestamptz DEFAULT clock_timestamp();
        CREATE TYPE mood AS ENUM ('a', 'b');
        CREATE FUNCTION volatile_sql() RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION random_sql() RETURNS float8 LANGUAGE sql AS $$SELECT random()$$;
        CREATE FUNCTION volatile_body() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
        CREATE FUNCTION stable_body() RETURNS int STABLE LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
        CREATE TABLE others (id int PRIMARY KEY);

        """;

    // A type and the one that a column gets instead.
    private static readonly string[] TypeChanges =
    [
        "int > bigint", "smallint > int", "bigint > int", "int > numeric", "real > double precision", "int > oid", "oid > int", "oid > regclass", "int > text",
        "text > varchar(50)", "varchar(50) > varchar(20)", "varchar(20) > varchar(50)", "varchar(20) > varchar", "varchar(20) > text", "text > varchar", "char(2) > varchar(2)", "varchar(2) > char(2)",
        "char(2) > char(4)", "char(2) > text", "text > bpchar", "text > citext", "citext > text", "varchar(9) > citext", "citext > varchar", "xml > text", "uuid > text", "mood > text", "json > jsonb",
        "numeric(12,2) > numeric", "numeric > numeric(12,2)", "numeric(12,2) > numeric(14,2)", "numeric(12,2) > numeric(14,4)", "numeric(12,2) > numeric(10,2)",
        "timestamp > timestamptz", "timestamptz > timestamp", "timestamp(3) > timestamp(6)", "timestamp(3) > timestamp", "timestamp > timestamp(6)", "timestamptz(3) > timestamptz", "timestamptz > timestamptz(3)",
        "timestamp(3) > timestamptz", "timestamp > timestamptz(3)", "timestamp > date", "date > timestamp", "time(3) > time", "time > time(3)", "timetz(2) > timetz(4)", "interval(3) > interval(6)", "interval > interval(2)",
        "varbit(8) > varbit(16)", "varbit(16) > varbit(8)", "bit(4) > bit(8)", "bit(4) > varbit", "bit(4) > varbit(8)", "cidr > inet", "inet > cidr",
        "int[] > bigint[]", "varchar(20)[] > varchar(50)[]", "varchar(20)[] > text[]", "text[] > varchar[]", "text > short", "short > text", "text > checked", "checked > text", "checked > short", "text > filled", "short > citext",
    ];

    // What is added to a table, and taken away by the way down.
    private static readonly string[] Additions =
    [
        "d int DEFAULT 5", "d int", "d text NOT NULL DEFAULT ''", "d timestamptz DEFAULT now()", "d timestamptz DEFAULT clock_timestamp()", "d float8 DEFAULT random()", "d uuid NOT NULL DEFAULT gen_random_uuid()",
        "d int DEFAULT volatile_sql()", "d float8 DEFAULT random_sql()", "d int DEFAULT volatile_body()", "d int DEFAULT stable_body()", "d serial", "d int GENERATED ALWAYS AS IDENTITY",
        "d int GENERATED ALWAYS AS (c + 1) STORED", "d checked", "d short", "d filled DEFAULT 'x'", "d now_if_null", "UNIQUE (c)", "EXCLUDE (c WITH =)", "CHECK (c > 0)", "FOREIGN KEY (c) REFERENCES others",
        "CHECK (c > 0) NO INHERIT", "UNIQUE (c) DEFERRABLE", "d int UNIQUE", "d int DEFAULT 5 CHECK (d > 0)",
    ];

    // Tables before and after.
    private static readonly (string Before, string After)[] Others =
    [
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int NOT NULL)"),
        ("CREATE TABLE {0} (c int, CONSTRAINT {0}_k CHECK (c IS NOT NULL))", "CREATE TABLE {0} (c int NOT NULL, CONSTRAINT {0}_k CHECK (c IS NOT NULL))"),
        ("CREATE TABLE {0} (c int)", "CREATE UNLOGGED TABLE {0} (c int)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int); CREATE INDEX ON {0} (c)"),
        ("CREATE TABLE {0} (c int); CREATE INDEX {0}_i ON {0} (c)", "CREATE TABLE {0} (c int); CREATE INDEX {0}_i ON {0} (c DESC)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int PRIMARY KEY)"),
        ("CREATE TABLE {0} (c int, CONSTRAINT {0}_k CHECK (c > 0) NOT VALID)", "CREATE TABLE {0} (c int, CONSTRAINT {0}_k CHECK (c > 0))"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int, CONSTRAINT {0}_k CHECK (c > 0) NOT VALID)"),
        ("CREATE TABLE {0} (c int); ALTER TABLE {0} ADD CONSTRAINT {0}_f FOREIGN KEY (c) REFERENCES others NOT VALID", "CREATE TABLE {0} (c int CONSTRAINT {0}_f REFERENCES others)"),
        ("CREATE TABLE {0} (c text)", "CREATE TABLE {0} (c text COLLATE \"C\")"),
        ("CREATE TABLE {0} (c text); CREATE INDEX {0}_i ON {0} (c)", "CREATE TABLE {0} (c text COLLATE \"POSIX\"); CREATE INDEX {0}_i ON {0} (c)"),
        ("CREATE TABLE {0} (c text); CREATE INDEX {0}_i ON {0} (c)", "CREATE TABLE {0} (c citext); CREATE INDEX {0}_i ON {0} (c)"),
        ("CREATE TABLE {0} (c varchar(20) UNIQUE)", "CREATE TABLE {0} (c text UNIQUE)"),
        ("CREATE TABLE {0} (c timestamp(3)); CREATE INDEX {0}_i ON {0} (c)", "CREATE TABLE {0} (c timestamp); CREATE INDEX {0}_i ON {0} (c)"),
        ("CREATE TABLE {0} (c int, d int GENERATED ALWAYS AS (c + 1) STORED)", "CREATE TABLE {0} (c int, d int)"),
        ("CREATE TABLE {0} (c int) PARTITION BY RANGE (c); CREATE TABLE {0}_1 (c int)", "CREATE TABLE {0} (c int) PARTITION BY RANGE (c); CREATE TABLE {0}_1 PARTITION OF {0} FOR VALUES FROM (0) TO (9)"),
        ("CREATE TABLE {0} (c int) PARTITION BY RANGE (c); CREATE TABLE {0}_d PARTITION OF {0} DEFAULT",
         "CREATE TABLE {0} (c int) PARTITION BY RANGE (c); CREATE TABLE {0}_d PARTITION OF {0} DEFAULT; CREATE TABLE {0}_1 PARTITION OF {0} FOR VALUES FROM (0) TO (9)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (d int)"),
        ("CREATE DOMAIN {0}_d AS int; CREATE TABLE {0} (c {0}_d)", "CREATE DOMAIN {0}_d AS int CHECK (VALUE > 0); CREATE TABLE {0} (c {0}_d)"),
        ("CREATE DOMAIN {0}_d AS int; CREATE TABLE {0} (c {0}_d)", "CREATE DOMAIN {0}_d AS int NOT NULL; CREATE TABLE {0} (c {0}_d)"),
    ];

    [Test]
    public async Task What_is_said_is_what_the_server_does()
    {
        List<(string Before, string After)> pairs =
        [
            .. TypeChanges.Select(c => c.Split(" > ")).Select(p => ($"CREATE TABLE {{0}} (c {p[0]})", $"CREATE TABLE {{0}} (c {p[1]})")),
            .. Additions.Select(a => ("CREATE TABLE {0} (c int)", $"CREATE TABLE {{0}} (c int, {a})")),
            .. Others,
        ];
        await using var from = await CaseServer.CreateDatabaseAsync();
        await using var to = await CaseServer.CreateDatabaseAsync();
        await from.ExecuteAsync(Types + string.Concat(pairs.Select((p, i) => string.Format(null, p.Before, Name(i)) + ";\n")));
        await to.ExecuteAsync(Types + string.Concat(pairs.Select((p, i) => string.Format(null, p.After, Name(i)) + ";\n")));
        var (before, after) = (await ReadAsync(from), await ReadAsync(to));

        List<string> wrong = [];
        foreach (var stage in StagePlanner.Plan(before, after, []))
        {
            wrong.AddRange(await StepTrace.RunAsync(from, new SqlRenderer(new TemplateSet(null)).Render(stage.UpPlan)));
        }

        Assert.That(string.Join("\n", wrong), Is.Empty);
        Assert.That(Differ.Compare(await ReadAsync(from), after, []).Changes, Is.Empty);
        foreach (var stage in StagePlanner.Plan(before, after, []).Reverse())
        {
            wrong.AddRange(await StepTrace.RunAsync(from, new SqlRenderer(new TemplateSet(null)).Render(stage.DownPlan)));
        }

        Assert.That(string.Join("\n", wrong), Is.Empty);
    }

    [TestCase("timestamp > timestamptz", "depends on session: the session's TimeZone says what the values of t.c mean; t is rewritten where it is not UTC")]
    [TestCase("date > timestamptz", "rewrites table: t is rewritten under an exclusive lock")]
    public async Task The_time_zone_is_told(string change, string said)
    {
        await using var from = await CaseServer.CreateDatabaseAsync();
        await using var to = await CaseServer.CreateDatabaseAsync();
        await from.ExecuteAsync($"CREATE TABLE t (c {change.Split(" > ")[0]})");
        await to.ExecuteAsync($"CREATE TABLE t (c {change.Split(" > ")[1]})");
        var plan = Planner.Order(Differ.Expand(Differ.Compare(await ReadAsync(from), await ReadAsync(to), [])));
        Assert.That(plan.Hazards.Select(h => h.ToString()), Has.Some.EqualTo(said));
    }

    private static string Name(int number) => string.Format(null, "t{0:d3}", number);

    private static Task<Core.Schemas.Schema> ReadAsync(ScratchDatabase database) => CatalogReader.ReadAsync(database.ConnectionString, new());
}
