using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Catalog;

public sealed class ForeignKeyTests : CatalogTest
{
    [Test]
    public async Task Both_lists_of_columns_are_in_the_order_of_the_key()
    {
        var key = await ReadOneAsync<ForeignKey>("""
            CREATE SCHEMA sales; CREATE TABLE sales.makers (x int, y int, z int, UNIQUE (z, x));
            CREATE TABLE cars (a int, b int, CONSTRAINT f FOREIGN KEY (b, a) REFERENCES sales.makers (z, x) MATCH FULL ON UPDATE CASCADE ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED)
            """);
        Assert.That(key, Is.EqualTo(new ForeignKey(OfCars(ForeignKey.ObjectKind, "f"), ["b", "a"], Table.IdOf("sales", "makers"), ["z", "x"])
        {
            OnUpdate = ReferentialAction.Cascade,
            OnDelete = ReferentialAction.Restrict,
            MatchFull = true,
            Deferral = Deferral.InitiallyDeferred,
        }));
    }

    [TestCase("NO ACTION", ReferentialAction.NoAction)]
    [TestCase("RESTRICT", ReferentialAction.Restrict)]
    [TestCase("CASCADE", ReferentialAction.Cascade)]
    [TestCase("SET NULL", ReferentialAction.SetNull)]
    [TestCase("SET DEFAULT", ReferentialAction.SetDefault)]
    public async Task Actions_are_told_apart(string sql, ReferentialAction action)
    {
        var key = await ReadOneAsync<ForeignKey>($"CREATE TABLE cars (id int PRIMARY KEY, f int REFERENCES cars ON DELETE {sql} ON UPDATE {sql})");
        Assert.That((key.OnDelete, key.OnUpdate, key.OnDeleteColumns.Count), Is.EqualTo((action, action, 0)));
    }

    [Test]
    public async Task Set_null_has_its_columns_where_the_server_knows_it()
    {
        var isKnown = await TestServer.MajorAsync() >= 15;
        var key = await ReadOneAsync<ForeignKey>($"""
            CREATE TABLE cars (a int, b int, c int, PRIMARY KEY (a, b), FOREIGN KEY (a, c) REFERENCES cars ON DELETE SET NULL {(isKnown ? "(c)" : string.Empty)})
            """);
        Assert.That(key.OnDeleteColumns, Is.EqualTo(isKnown ? new[] { "c" } : []));
    }

    [Test]
    public async Task A_key_that_was_not_validated_says_so()
    {
        var key = await ReadOneAsync<ForeignKey>("CREATE TABLE cars (id int PRIMARY KEY, f int); ALTER TABLE cars ADD FOREIGN KEY (f) REFERENCES cars NOT VALID");
        Assert.That((key.NotValid, key.Deferral), Is.EqualTo((true, Deferral.None)));
    }

    [Test]
    public async Task A_key_to_a_partitioned_table_is_one_key()
    {
        var key = await ReadOneAsync<ForeignKey>("""
            CREATE TABLE parent (id int PRIMARY KEY) PARTITION BY RANGE (id); CREATE TABLE part PARTITION OF parent FOR VALUES FROM (1) TO (9);
            CREATE TABLE cars (f int CONSTRAINT f REFERENCES parent)
            """);
        Assert.That(key, Is.EqualTo(new ForeignKey(OfCars(ForeignKey.ObjectKind, "f"), ["f"], Table.IdOf("public", "parent"), ["id"])));
    }
}
