using NUnit.Framework;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Postgres.Catalog;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;
using SchemaGen.Tests.Cases;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Planning;

/// <summary>What is written so that others read and write meanwhile ends where the plain form ends, and holds no table up: each statement is measured.</summary>
public sealed class OnlineTests
{
    private const string Others = "CREATE TABLE others (id int PRIMARY KEY); INSERT INTO others VALUES (1);";

    // Tables before and after; all have a column c and get rows of 1.
    private static readonly (string Before, string After)[] Pairs =
    [
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int NOT NULL)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int NOT NULL DEFAULT 5)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int PRIMARY KEY)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int, CONSTRAINT {0}_k UNIQUE (c) INCLUDE (c) WITH (fillfactor = 70) DEFERRABLE INITIALLY DEFERRED); COMMENT ON CONSTRAINT {0}_k ON {0} IS 'one'"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int CHECK (c > 0)); COMMENT ON CONSTRAINT {0}_c_check ON {0} IS 'positive'"),
        ("CREATE TABLE {0} (c int, CONSTRAINT {0}_k CHECK (c > 0))", "CREATE TABLE {0} (c int, CONSTRAINT {0}_k CHECK (c > -1))"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int REFERENCES others ON DELETE CASCADE DEFERRABLE)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int UNIQUE); CREATE TABLE {0}_b (c int REFERENCES {0} (c))"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int NOT NULL); CREATE UNIQUE INDEX {0}_i ON {0} (c); ALTER TABLE {0} REPLICA IDENTITY USING INDEX {0}_i"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int); CREATE INDEX {0}_i ON {0} (c, (c + 1)) WHERE c > 0; COMMENT ON INDEX {0}_i IS 'some'; ALTER INDEX {0}_i ALTER COLUMN 2 SET STATISTICS 7"),
        ("CREATE TABLE {0} (c int); CREATE INDEX {0}_i ON {0} (c)", "CREATE TABLE {0} (c int)"),
        ("CREATE TABLE {0} (c int); CREATE INDEX {0}_i ON {0} (c)", "CREATE TABLE {0} (c int); CREATE INDEX {0}_i ON {0} (c DESC)"),
        ("CREATE TABLE {0} (c int); CREATE INDEX {0}_i ON {0} (c)", "CREATE TABLE {0} (c int); CREATE INDEX {0}_j ON {0} (c DESC)"),
        ("CREATE TABLE {0} (c int, d int); CREATE INDEX {0}_i ON {0} (d)", "CREATE TABLE {0} (c int)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int, d uuid NOT NULL DEFAULT gen_random_uuid())"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int, d timestamptz DEFAULT clock_timestamp()); CREATE INDEX {0}_i ON {0} (d)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int, d float8 NOT NULL DEFAULT random() CHECK (d < 1) UNIQUE)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int, d serial)"),
        ("CREATE TABLE {0} (c int)", "CREATE TABLE {0} (c int, \"a \"\"long\"\" name with 60 characters, which leaves little for more\" uuid NOT NULL DEFAULT gen_random_uuid())"),
    ];

    private static OnlineTables Always { get; } = new(OnlineMode.Always, new Dictionary<ObjectId, TableSize>());

    [Test]
    public async Task It_ends_where_the_plain_form_ends_and_holds_nobody_up()
    {
        await using var from = await CaseServer.CreateDatabaseAsync();
        await using var to = await CaseServer.CreateDatabaseAsync();
        await from.ExecuteAsync(Others + Sql(p => p.Before) + Rows());
        await to.ExecuteAsync(Others + Sql(p => p.After));
        var (before, dump) = (await ReadAsync(from), await DatabaseDump.DumpAsync(from));
        var stages = StagePlanner.Plan(before, await ReadAsync(to), [], Always);

        Assert.That(stages.Select(s => s.IsOnline), Is.EqualTo([false, true]));
        Assert.That(stages.SelectMany(s => s.UpPlan.Hazards).Where(h => h.HoldsUpOthers).Select(h => h.ToString()), Is.Empty);
        await RunAsync(from, stages.Select(s => s.UpPlan));
        Assert.That(await DatabaseDump.DumpAsync(from), Is.EqualTo(await DatabaseDump.DumpAsync(to)), "up");
        await RunAsync(from, stages.Reverse().Select(s => s.DownPlan));
        Assert.That(await DatabaseDump.DumpAsync(from), Is.EqualTo(dump), "down");
    }

    [Test]
    public async Task Each_row_gets_a_value_of_its_own()
    {
        await using var database = await CaseServer.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE t (c int, filler text); INSERT INTO t SELECT g, repeat('x', 2000) FROM generate_series(1, 30000) g");
        var before = await ReadAsync(database);
        var table = Table.IdOf("public", "t");
        Schema after = new(before.Append(new Column(Column.IdOf(table, "d"), new SqlType("uuid")) { NotNull = true, Default = new("gen_random_uuid()") }));

        await RunAsync(database, StagePlanner.Plan(before, after, [], Always).Select(s => s.UpPlan));
        Assert.That((await QueryText.RunAsync(database, "SELECT count(DISTINCT d) FROM t")).Trim(), Is.EqualTo("30000"));
    }

    [TestCase(99_999, false)]
    [TestCase(100_000, true)]
    public async Task Statistics_decide(int rows, bool isOnline)
    {
        await using var database = await CaseServer.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE t (c int)");
        var before = await ReadAsync(database);
        var table = Table.IdOf("public", "t");
        Schema after = new(before.Append(new Core.Schemas.Objects.Index(Core.Schemas.Objects.Index.IdOf("public", "i"), table, [new IndexKey { Column = "c" }])));

        OnlineTables tables = new(OnlineMode.Auto, new Dictionary<ObjectId, TableSize> { [table] = new(rows, 1) });
        Assert.That(StagePlanner.Plan(before, after, [], tables).Select(s => s.IsOnline), Is.EqualTo([isOnline]));
        Assert.That(StagePlanner.Plan(before, after, [], tables with { Mode = OnlineMode.Never }).Select(s => s.IsOnline), Is.EqualTo([false]));
        Assert.That((tables with { Sizes = new Dictionary<ObjectId, TableSize>() }).Unknown(Core.Diffing.Differ.Compare(before, after, [])), Is.EqualTo([table]));
        Assert.That(tables.Unknown(Core.Diffing.Differ.Compare(before, after, [])), Is.Empty);
    }

    // The server takes neither CONCURRENTLY nor NOT VALID for every part of a tree of tables.
    [TestCase("CREATE TABLE t (c int) PARTITION BY LIST (c); CREATE TABLE t1 PARTITION OF t DEFAULT", "CREATE INDEX i ON t (c); CREATE INDEX j ON t1 (c DESC); ALTER TABLE t ADD CHECK (c > 0)")]
    [TestCase("CREATE TABLE t (c int); CREATE TABLE t1 () INHERITS (t)", "ALTER TABLE t ADD CHECK (c > 0), ALTER c SET NOT NULL; ALTER TABLE t1 ADD UNIQUE (c)")]
    public async Task A_tree_of_tables_is_changed_as_ever(string tables, string change)
    {
        await using var from = await CaseServer.CreateDatabaseAsync();
        await using var to = await CaseServer.CreateDatabaseAsync();
        await from.ExecuteAsync(tables);
        await to.ExecuteAsync(tables + ";" + change);
        Assert.That(StagePlanner.Plan(await ReadAsync(from), await ReadAsync(to), [], Always).Select(s => s.IsOnline), Is.EqualTo([false]));
    }

    private static async Task RunAsync(ScratchDatabase database, IEnumerable<Plan> plans)
    {
        foreach (var plan in plans)
        {
            Assert.That(string.Join("\n", await StepTrace.RunAsync(database, new SqlRenderer(new TemplateSet(null)).Render(plan))), Is.Empty);
        }
    }

    private static string Sql(Func<(string Before, string After), string> side) => string.Concat(Pairs.Select((p, i) => string.Format(null, side(p), Name(i)) + ";\n"));

    private static string Rows() => string.Concat(Pairs.Select((_, i) => $"INSERT INTO {Name(i)} (c) VALUES (1);\n"));

    private static string Name(int number) => string.Format(null, "t{0:d3}", number);

    private static Task<Schema> ReadAsync(ScratchDatabase database) => CatalogReader.ReadAsync(database.ConnectionString, new());
}
