using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Catalog;

public sealed class IndexTests : CatalogTest
{
    [Test]
    public async Task A_plain_index_is_its_columns() => Assert.That(
        await ReadOneAsync<Index>("CREATE TABLE cars (a int, b varchar(9), c int); CREATE INDEX i ON cars (c, b)"),
        Is.EqualTo(new Index(Index.IdOf("public", "i"), Cars, [new() { Column = "c" }, new() { Column = "b" }])));

    [Test]
    public async Task An_index_has_all_its_options()
    {
        var isKnown = await TestServer.MajorAsync() >= 15;
        var index = await ReadOneAsync<Index>($"""
            CREATE TABLE cars (a int, b text, c int);
            CREATE UNIQUE INDEX i ON cars (a DESC, lower(b) text_pattern_ops, (a + c) ASC NULLS FIRST) INCLUDE (c, b)
                {(isKnown ? "NULLS NOT DISTINCT" : string.Empty)} WITH (fillfactor = 70, deduplicate_items = off) WHERE b IS NOT NULL
            """);
        Assert.That(index, Is.EqualTo(new Index(
            Index.IdOf("public", "i"),
            Cars,
            [
                new() { Column = "a", Descending = true, NullsFirst = true },
                new() { Expression = Sql("lower(b)"), OperatorClass = "text_pattern_ops" },
                new() { Expression = Sql("(a + c)"), NullsFirst = true },
            ])
        {
            Unique = true,
            NullsNotDistinct = isKnown,
            Include = ["c", "b"],
            Where = Sql("(b IS NOT NULL)"),
            Parameters = ["deduplicate_items=off", "fillfactor=70"],
        }));
    }

    [TestCase("a", false, false)]
    [TestCase("a NULLS FIRST", false, true)]
    [TestCase("a DESC", true, true)]
    [TestCase("a DESC NULLS LAST", true, false)]
    public async Task Direction_and_nulls_are_two_things(string key, bool descending, bool nullsFirst)
    {
        var index = await ReadOneAsync<Index>($"CREATE TABLE cars (a int); CREATE INDEX ON cars ({key})");
        Assert.That(index.Keys, Is.EqualTo(new IndexKey[] { new() { Column = "a", Descending = descending, NullsFirst = nullsFirst } }));
    }

    [TestCase("a + 1", "(a + 1)")]
    [TestCase("lower(b)", "lower(b)")]
    [TestCase("t AT TIME ZONE 'UTC'", "t AT TIME ZONE 'UTC'::text")]
    [TestCase("b || ')('", "(b || ')('::text)")]
    [TestCase("(b)::varchar(3)", "(b)::character varying(3)")]
    [TestCase("CASE WHEN a > 0 THEN b END", "CASE\n    WHEN (a > 0) THEN b\n    ELSE NULL::text\nEND")]
    public async Task An_expression_stands_without_the_brackets_of_the_index(string written, string read)
    {
        var index = await ReadOneAsync<Index>($"CREATE TABLE cars (a int, b text, t timestamptz); CREATE INDEX i ON cars (({written}))");
        Assert.That(index.Keys.Single().Expression!.Text, Is.EqualTo(read));
    }

    [Test]
    public async Task The_index_of_a_constraint_is_no_index_of_its_own()
    {
        var schema = await ReadAsync("CREATE TABLE cars (a int PRIMARY KEY, b int UNIQUE, c int4range, EXCLUDE USING gist (c WITH &&), FOREIGN KEY (a) REFERENCES cars)");
        Assert.That(schema.OfType<Index>(), Is.Empty);
    }

    [Test]
    public async Task A_unique_index_under_a_foreign_key_stays_an_index()
    {
        var index = await ReadOneAsync<Index>("CREATE TABLE cars (a int, b int); CREATE UNIQUE INDEX i ON cars (a); ALTER TABLE cars ADD FOREIGN KEY (b) REFERENCES cars (a)");
        Assert.That(index.Unique, Is.True);
    }

    [Test]
    public async Task An_operator_class_has_its_parameters_and_no_schema_that_is_searched_anyway()
    {
        var index = await ReadOneAsync<Index>("CREATE EXTENSION pg_trgm; CREATE TABLE cars (a text); CREATE INDEX i ON cars USING gist (a gist_trgm_ops (siglen = 32))");
        Assert.That((index.Method, index.Keys.Single().OperatorClass), Is.EqualTo(("gist", "gist_trgm_ops(siglen=32)")));
    }

    [Test]
    public async Task What_pg_get_indexdef_prints_of_collations_and_operator_classes_is_what_is_read()
    {
        var database = await TestServer.CreateDatabaseAsync();
        await TestServer.ExecuteAsync(database, Rich);
        var schema = await SchemaGen.Postgres.Catalog.CatalogReader.ReadAsync(database, new());
        var definitions = await TestServer.ScalarAsync<string[]>(database, """
            SET search_path = '';
            SELECT array_agg(regexp_replace(regexp_replace(pg_get_indexdef(indexrelid), '=''([\d.]+)''', '=\1', 'g'), 'public\.(\w+_ops)', '\1', 'g') ORDER BY indexrelid::regclass::text COLLATE "C") FROM pg_index WHERE indexrelid >= 16384 AND indrelid = 'public.t'::regclass;
            """);
        Assert.That(schema.OfType<Index>().Select(Definition), Is.EqualTo(definitions));
        Assert.That(definitions, Has.Length.GreaterThan(40));
    }

    // Each index is one that a careless rule about defaults gets wrong; pg_get_indexdef is the judge.
    private const string Rich = """
        CREATE EXTENSION citext; CREATE EXTENSION pg_trgm; CREATE EXTENSION btree_gist; CREATE EXTENSION btree_gin; CREATE EXTENSION intarray;
        CREATE TYPE mood AS ENUM ('a'); CREATE TYPE pair AS (a int, b int); CREATE DOMAIN word AS varchar(9); CREATE DOMAIN cword AS text COLLATE "C";
        CREATE TABLE t (
            i int, v varchar(9), x text, p bpchar(3), n name, c citext, o oid, r regclass, ad inet, ci cidr, ia int[], va varchar(3)[], m mood, ma mood[], pr pair,
            w word, cw cword, rg int4range, mr int4multirange, j jsonb, ts tsvector, pt point, pg polygon, u uuid, d date, bx box, xc text COLLATE "C", q "char", bi bit(3), vb varbit);
        CREATE FUNCTION pg_temp.make(VARIADIC keys text[]) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE k text;
        BEGIN
            FOREACH k IN ARRAY keys LOOP
                EXECUTE format('CREATE INDEX %I ON t USING %s', 'i' || md5(k), k);
            END LOOP;
        END $$;
        SELECT pg_temp.make(
            'btree (i, v, x, p, n)', 'btree (c, o, r, ad, ci)', 'btree (ia, va, m, ma, pr)', 'btree (w, cw, rg, mr)', 'btree (u, d, q, bi, vb)',
            'btree (v text_ops)', 'btree (v varchar_ops)', 'btree (v bpchar_ops)', 'btree (v text_pattern_ops)', 'btree (x bpchar_ops)', 'btree (x varchar_pattern_ops)',
            'btree (p bpchar_pattern_ops)', 'btree (c text_ops)', 'btree (c citext_pattern_ops)', 'btree (ci inet_ops)', 'btree (ci cidr_ops)', 'btree (r oid_ops)',
            'btree (w text_ops)', 'btree (w bpchar_ops)', 'btree (m enum_ops)', 'btree (pr record_image_ops)', 'btree (pr record_ops)', 'btree (bi varbit_ops)',
            'hash (v)', 'hash (c)', 'hash (v bpchar_ops)', 'hash (ci)', 'hash (w)',
            'gin (ia)', 'gin (ia gin__int_ops)', 'gin (ia array_ops)', 'gin (va)', 'gin (j)', 'gin (j jsonb_path_ops)', 'gin (ts)', 'gin (x gin_trgm_ops)', 'gin (i, x text_ops)', 'gin (v)',
            'gist (ia)', 'gist (ia gist__intbig_ops)', 'gist (ia gist__intbig_ops (siglen = 64))', 'gist (rg)', 'gist (mr)', 'gist (pt)', 'gist (pg)', 'gist (ts tsvector_ops (siglen = 100))',
            'gist (ad inet_ops)', 'gist (ad)', 'gist (ci)', 'gist (i, x)', 'gist (x gist_trgm_ops)', 'gist (c gist_text_ops)', 'gist (c)', 'gist (v)',
            'spgist (ad)', 'spgist (x)', 'spgist (pt kd_point_ops)', 'spgist (pt)', 'spgist (rg)', 'spgist (bx)', 'spgist (pg)',
            'brin (i, v, x, p)', 'brin (i int4_minmax_multi_ops)', 'brin (i int4_bloom_ops (n_distinct_per_range = 100, false_positive_rate = 0.05))', 'brin (ad inet_minmax_ops)', 'brin (ad)',
            'btree (x COLLATE "C")', 'btree (xc)', 'btree (xc COLLATE "default")', 'btree (cw COLLATE "default")', 'btree (x COLLATE "default")', 'btree (n COLLATE "POSIX")', 'btree (c COLLATE "C" DESC)',
            'btree (lower(x))', 'btree (lower(x) COLLATE "C")', 'btree (lower(xc))', 'btree (lower(xc) COLLATE "default")', 'btree ((x || xc COLLATE "C"))', 'btree (((xc || x COLLATE "C") COLLATE "POSIX"))',
            'btree (lower(xc) COLLATE "POSIX", lower(x))', 'btree ((v::text) text_pattern_ops)', 'btree ((v || ''a''::varchar))', 'btree ((lower(v)::citext))', 'btree ((lower(v)::citext) text_ops)',
            'gin (to_tsvector(''simple'', x))', 'gin (lower(x) gin_trgm_ops)', 'gist ((ia || 1) gist__int_ops)', 'gist (box(pt, pt))');
        """;

    private static string Definition(Index index) =>
        $"CREATE INDEX {index.Id.Name} ON public.t USING {index.Method} ({string.Join(", ", index.Keys.Select(Definition))})";

    private static string Definition(IndexKey key) => string.Concat(
        key.Column ?? (IsCall(key.Expression!.Text) ? key.Expression.Text : $"({key.Expression.Text})"),
        key.Collation is { } collation ? $" COLLATE {collation}" : string.Empty,
        key.OperatorClass is { } name ? " " + name.Replace("(", " (", StringComparison.Ordinal) : string.Empty,
        (key.Descending, key.NullsFirst) switch
        {
            (false, false) => string.Empty,
            (false, true) => " NULLS FIRST",
            (true, true) => " DESC",
            (true, false) => " DESC NULLS LAST",
        });

    private static bool IsCall(string expression) => expression.StartsWith("lower", StringComparison.Ordinal) || expression.StartsWith("to_", StringComparison.Ordinal) || expression.StartsWith("box", StringComparison.Ordinal);
}
