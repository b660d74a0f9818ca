using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Tests.Catalog;

public sealed class ConstraintTests : CatalogTest
{
    [Test]
    public async Task A_primary_key_has_its_columns_in_the_order_of_the_key() => Assert.That(
        await ReadOneAsync<PrimaryKey>("CREATE TABLE cars (a int, b int, c int, CONSTRAINT k PRIMARY KEY (c, a) INCLUDE (b) WITH (fillfactor = 70) DEFERRABLE)"),
        Is.EqualTo(new PrimaryKey(OfCars(PrimaryKey.ObjectKind, "k"), ["c", "a"]) { Include = ["b"], Parameters = ["fillfactor=70"], Deferral = Deferral.Deferrable }));

    [Test]
    public async Task A_unique_constraint_says_whether_nulls_are_distinct_where_the_server_knows_it()
    {
        var isKnown = await TestServer.MajorAsync() >= 15;
        var unique = await ReadOneAsync<Unique>($"""
            CREATE TABLE cars (a int, b int, c int,
            CONSTRAINT u UNIQUE {(isKnown ? "NULLS NOT DISTINCT" : string.Empty)} (c, a) INCLUDE (b) WITH (fillfactor = 70) DEFERRABLE INITIALLY DEFERRED)
            """);
        Assert.That(unique, Is.EqualTo(new Unique(OfCars(Unique.ObjectKind, "u"), ["c", "a"])
        {
            Include = ["b"],
            NullsNotDistinct = isKnown,
            Parameters = ["fillfactor=70"],
            Deferral = Deferral.InitiallyDeferred,
        }));
    }

    [Test]
    public async Task A_check_has_the_expression_of_the_server() => Assert.That(
        await ReadOneAsync<Check>("CREATE TABLE cars (a int, b text, CONSTRAINT c CHECK (a > 0 and lower(b) = 'x') NO INHERIT)"),
        Is.EqualTo(new Check(OfCars(Check.ObjectKind, "c"), Sql("((a > 0) AND (lower(b) = 'x'::text))")) { NoInherit = true }));

    [Test]
    public async Task A_check_that_was_not_validated_says_so() =>
        Assert.That((await ReadOneAsync<Check>("CREATE TABLE cars (a int); ALTER TABLE cars ADD CONSTRAINT c CHECK (a > 0) NOT VALID")).NotValid, Is.True);

    [Test]
    public async Task An_inherited_check_is_implied() =>
        Assert.That((await ReadAsync("CREATE TABLE cars (a int CONSTRAINT c CHECK (a > 0)); CREATE TABLE vans () INHERITS (cars)")).OfType<Check>().Single(c => !c.IsImplied).Id, Is.EqualTo(OfCars(Check.ObjectKind, "c")));

    [Test]
    public async Task Not_null_is_no_constraint_of_its_own()
    {
        var schema = await ReadAsync("CREATE TABLE cars (a int NOT NULL)");
        Assert.That(schema.Select(o => o.Id.Kind), Is.EqualTo(new[] { Table.ObjectKind, Column.ObjectKind }));
    }

    [Test]
    public async Task A_domain_brings_no_check() =>
        Assert.That((await ReadAsync("CREATE DOMAIN d AS int CHECK (VALUE > 0); CREATE TABLE cars (a d)")).OfType<Check>(), Is.Empty);

    [Test]
    public async Task An_exclusion_has_an_operator_for_each_key()
    {
        var exclusion = await ReadOneAsync<Exclusion>("""
            CREATE EXTENSION btree_gist; CREATE SCHEMA ops;
            CREATE OPERATOR FAMILY ops.fam USING gist;
            CREATE TABLE cars (room int, during tstzrange, name text COLLATE "C",
                CONSTRAINT x EXCLUDE USING gist (room WITH =, during WITH &&, lower(name) COLLATE "POSIX" WITH =) INCLUDE (name) WITH (fillfactor = 70) WHERE (room > 0) DEFERRABLE)
            """);
        Assert.That(exclusion, Is.EqualTo(new Exclusion(
            OfCars(Exclusion.ObjectKind, "x"),
            "gist",
            [
                new() { Column = "room", Operator = "=" },
                new() { Column = "during", Operator = "&&" },
                new() { Expression = Sql("lower(name)"), Collation = "\"POSIX\"", Operator = "=" },
            ])
        {
            Include = ["name"],
            Where = Sql("(room > 0)"),
            Parameters = ["fillfactor=70"],
            Deferral = Deferral.Deferrable,
        }));
    }

    [Test]
    public async Task An_operator_that_is_not_the_systems_is_qualified()
    {
        var exclusion = await ReadOneAsync<Exclusion>("CREATE EXTENSION citext; CREATE TABLE cars (name citext, CONSTRAINT x EXCLUDE USING btree (name WITH =))");
        Assert.That(exclusion.Keys, Is.EqualTo(new IndexKey[] { new() { Column = "name", Operator = "OPERATOR(public.=)" } }));
    }
}
