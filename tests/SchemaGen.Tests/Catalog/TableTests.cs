using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Catalog;

public sealed class TableTests : CatalogTest
{
    [Test]
    public async Task A_table_has_its_storage_parameters_sorted()
    {
        var table = await ReadOneAsync<Table>("""
            CREATE UNLOGGED TABLE cars (x text) WITH (fillfactor = 70, autovacuum_enabled = false, toast.vacuum_truncate = false, toast.autovacuum_enabled = false)
            """);
        Assert.That(table, Is.EqualTo(new Table(Cars)
        {
            Unlogged = true,
            Parameters = ["autovacuum_enabled=false", "fillfactor=70", "toast.autovacuum_enabled=false", "toast.vacuum_truncate=false"],
        }));
    }

    [Test]
    public async Task Tables_are_sorted_by_name_however_they_were_made()
    {
        var schema = await ReadAsync("CREATE SCHEMA a; CREATE TABLE z (); CREATE TABLE b (); CREATE TABLE a.y (); CREATE TABLE \"B\" ()");
        Assert.That(schema.OfType<Table>().Select(t => t.Id.Display), Is.EqualTo(new[] { "a.y", "B", "b", "z" }));
    }

    [Test]
    public async Task What_is_no_table_of_the_users_is_left_out_with_all_its_parts()
    {
        var schema = await ReadAsync("""
            CREATE TEMP TABLE t (x int PRIMARY KEY);
            CREATE SCHEMA journal; CREATE TABLE journal.j (id serial PRIMARY KEY); CREATE TYPE journal.e AS ENUM ('a');
            """, "journal");
        Assert.That(schema, Is.Empty);
    }

    [Test]
    public async Task What_an_extension_made_is_left_out()
    {
        var schema = await ReadAsync("""
            CREATE SCHEMA ext; CREATE EXTENSION citext SCHEMA ext;
            CREATE TABLE t (id serial PRIMARY KEY); CREATE TYPE e AS ENUM ('a'); CREATE SEQUENCE s; CREATE SCHEMA made;
            ALTER EXTENSION citext ADD TABLE t; ALTER EXTENSION citext ADD TYPE e; ALTER EXTENSION citext ADD SEQUENCE s; ALTER EXTENSION citext ADD SCHEMA made;
            ALTER EXTENSION citext ADD SEQUENCE t_id_seq;
            """);
        Assert.That(schema.Select(o => o.Id.ToString()), Is.EqualTo(new[] { "schema ext", "extension citext" }));
    }

    [Test]
    public async Task A_database_with_nothing_in_it_is_empty() => Assert.That(await ReadAsync("SELECT 1"), Is.Empty);

    [Test]
    public async Task Hostile_names_come_back_as_they_are()
    {
        string[] names = ["a\"b", "a.b", "with space", "Ünïcödé_車", "UPPER", "select", "it's", "a$b", "{1,2}", "x\\y", new string('n', 63)];
        foreach (var name in names)
        {
            var q = "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
            var schema = await ReadAsync($"""
                CREATE SCHEMA {q};
                CREATE TYPE {q}.kind AS ENUM ({Literal(name)});
                CREATE TABLE {q}.{q} ({q} {q}.kind CONSTRAINT key PRIMARY KEY, "other" {q}.kind REFERENCES {q}.{q} ({q}));
                ALTER TABLE {q}.{q} ADD CONSTRAINT {q} CHECK ({q} <> {Literal(name)});
                CREATE INDEX "index" ON {q}.{q} ({q}, ("other" <> {Literal(name)})) WHERE {q} IS NOT NULL;
                COMMENT ON COLUMN {q}.{q}.{q} IS {Literal(name)};
                """);
            var table = Table.IdOf(name, name);
            Assert.Multiple(() =>
            {
                Assert.That(schema.Find(Namespace.IdOf(name)), Is.Not.Null);
                Assert.That(schema.OfType<EnumType>().Single().Labels, Is.EqualTo(new[] { name }));
                Assert.That(schema.Find(table), Is.Not.Null);
                Assert.That(schema.Find(Column.IdOf(table, name))?.Comment, Is.EqualTo(name));
                Assert.That(schema.Find(new(Check.ObjectKind, name, name, name)), Is.Not.Null);
                Assert.That(schema.OfType<PrimaryKey>().Single().Columns, Is.EqualTo(new[] { name }));
                Assert.That(schema.OfType<ForeignKey>().Single().References, Is.EqualTo(table));
                Assert.That(schema.OfType<ForeignKey>().Single().ReferencedColumns, Is.EqualTo(new[] { name }));
                Assert.That(schema.OfType<Index>().Single().Keys[0].Column, Is.EqualTo(name));
            });
        }
    }

    [TestCase("SCHEMA s")]
    [TestCase("TYPE mood")]
    [TestCase("SEQUENCE numbers")]
    [TestCase("TABLE cars")]
    [TestCase("COLUMN cars.id")]
    [TestCase("CONSTRAINT cars_pkey ON cars")]
    [TestCase("CONSTRAINT cars_u ON cars")]
    [TestCase("CONSTRAINT cars_c ON cars")]
    [TestCase("CONSTRAINT cars_x ON cars")]
    [TestCase("CONSTRAINT cars_f ON cars")]
    [TestCase("INDEX cars_i")]
    [TestCase("EXTENSION citext")]
    public async Task A_comment_goes_with_its_object_and_no_other(string target)
    {
        const string Everything = """
            CREATE SCHEMA s; CREATE TYPE mood AS ENUM (); CREATE SEQUENCE numbers; CREATE EXTENSION citext;
            CREATE TABLE cars (
                id int CONSTRAINT cars_pkey PRIMARY KEY, at int4range, CONSTRAINT cars_u UNIQUE (at), CONSTRAINT cars_c CHECK (id > 0),
                CONSTRAINT cars_x EXCLUDE USING gist (at WITH &&), CONSTRAINT cars_f FOREIGN KEY (id) REFERENCES cars);
            CREATE INDEX cars_i ON cars (id);
            """;
        var schema = await ReadAsync(Everything + $"COMMENT ON {target} IS 'it''s said';");
        Assert.That(schema.Where(o => o.Comment is not null).Select(o => o.Comment), Is.EqualTo(new[] { "it's said" }));
        Assert.That(schema.Single(o => o.Comment is not null).Id.Name, Is.EqualTo(target.Split(' ')[1].Split('.')[^1]));
    }

    private static string Literal(string text) => SchemaGen.Core.Text.SqlLiteral.Quote(text);
}
