using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Catalog;

public sealed class ChildTableTests : CatalogTest
{
    private const string Parent = """
        CREATE TABLE trips (id int, day date NOT NULL, note text DEFAULT 'x', CONSTRAINT positive CHECK (id > 0), PRIMARY KEY (id, day)) PARTITION BY RANGE (day, (id + 1), note COLLATE "C" text_pattern_ops);
        CREATE INDEX trips_day ON trips (day);
        """;

    [Test]
    public async Task A_partitioned_table_is_read_with_its_key()
    {
        var key = (await ReadOneAsync<Table>(Parent.Replace("PRIMARY KEY (id, day)", "UNIQUE (id, day)", StringComparison.Ordinal).Replace(", UNIQUE (id, day)", string.Empty, StringComparison.Ordinal))).PartitionBy;
        Assert.That(key, Is.EqualTo(new PartitionKey("range", [
            new() { Column = "day" },
            new() { Expression = new("(id + 1)") },
            new() { Column = "note", Collation = "\"C\"", OperatorClass = "text_pattern_ops" },
        ])));
    }

    [Test]
    public async Task What_a_partition_has_of_its_parent_is_implied()
    {
        var schema = await ReadAsync("""
            CREATE TABLE trips (id int, day date NOT NULL, note text, CONSTRAINT positive CHECK (id > 0), PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
            CREATE INDEX trips_day ON trips (day);
            CREATE TABLE trips_2024 PARTITION OF trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
            CREATE INDEX own ON trips_2024 (note);
            ALTER TABLE trips_2024 ALTER note SET DEFAULT 'x';
            """);
        var table = Table.IdOf("public", "trips_2024");
        Assert.That(schema.Of(table).Where(o => o.IsImplied).Select(o => o.Id.Name), Is.EquivalentTo(new[] { "id", "day", "trips_2024_pkey", "positive", "trips_2024_day_idx" }));
        Assert.That(schema.Of(table).Where(o => !o.IsImplied).Select(o => o.Id.Name), Is.EquivalentTo(new[] { "note", "own" }));
        Assert.That(schema.AsChild(table), Is.EqualTo(new Partition(Partition.IdOf(table), Table.IdOf("public", "trips"), new("FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')"))));
    }

    [Test]
    public async Task What_a_table_inherits_is_implied_unless_it_has_it_too()
    {
        var schema = await ReadAsync("CREATE TABLE a (x int, y int); CREATE TABLE b (z int); CREATE TABLE c (y int) INHERITS (b, a)");
        var table = Table.IdOf("public", "c");
        Assert.That(schema.ColumnsOf(table).Where(o => o.IsImplied).Select(o => o.Id.Name), Is.EquivalentTo(new[] { "z", "x" }));
        Assert.That(schema.AsChild(table)?.Parents.Select(p => p.Name), Is.EqualTo(new[] { "b", "a" }));
    }
}
