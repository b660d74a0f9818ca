using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Postgres prints some expressions in another form once what it printed was loaded again.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ReloadTests
{
    private const string Models = """
        [assembly: Domain("kind", "varchar", Check = "VALUE IN ('a', 'b')")]

        [Table("cars")]
        [PgIndex("State", Where = "state in ('new', 'used')")]
        public class Car
        {
            [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }
            [MaxLength(20), Check("state in ('new', 'used')")] public string State { get; set; } = "";
            [MaxLength(20), Check("other in ('x', 'y') or other is null")] public string? Other { get; set; }
        }
        """;

    // What pg_dump tells of the models, as it looks when that was loaded and dumped once more.
    private const string Loaded = """
        CREATE DOMAIN kind AS character varying CONSTRAINT kind_check CHECK ((VALUE)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]));
        CREATE TABLE cars (
            id integer NOT NULL CONSTRAINT cars_pkey PRIMARY KEY,
            state character varying(20) NOT NULL,
            other character varying(20),
            CONSTRAINT cars_state_check CHECK (((state)::text = ANY (ARRAY[('new'::character varying)::text, ('used'::character varying)::text]))),
            CONSTRAINT cars_other_check CHECK ((((other)::text = ANY (ARRAY[('x'::character varying)::text, ('y'::character varying)::text])) OR (other IS NULL)))
        );
        CREATE INDEX ix_cars_state ON cars (state) WHERE ((state)::text = ANY (ARRAY[('new'::character varying)::text, ('used'::character varying)::text]));
        """;

    [Test]
    public async Task What_was_loaded_again_differs_from_neither_models_nor_revisions_nor_the_original()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Models);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.ExecuteAsync(Loaded);
        Assert.That((await fixture.DoAsync("diff")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("diff", "--from", fixture.Find("migrations/*.up.sql"), "--to", fixture.Url)).Output, Is.Empty);
        await fixture.DoAsync("stamp", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("revision", "-m", "none")).Output, Is.Empty);
    }

    [Test]
    public async Task A_value_more_is_a_difference()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.ExecuteAsync(Loaded);
        fixture.Model(Models.Replace("'x', 'y'", "'x', 'y', 'z'", StringComparison.Ordinal));
        var answer = await fixture.RunAsync("diff");
        Assert.That(answer.Output, Does.Contain("cars_other_check").And.Not.Contain("cars_state_check").And.Not.Contain("kind"));
    }

    [Test]
    public async Task The_lines_of_psql_around_a_dump_are_passed_over()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("dump.sql", "--\n-- PostgreSQL database dump\n--\n\n\\restrict aZ09\n\nSET check_function_bodies = false;\nCREATE TABLE public.t (a integer);\n\n\\unrestrict aZ09\n");
        Assert.That((await fixture.RunAsync("diff", "--from", "empty", "--to", "dump.sql")).Output, Does.Contain("CREATE TABLE public.t"));
        fixture.Write("wrong.sql", "\\restrict aZ09\n\nCREATE TABLE t (a integer;\n");
        await InputTests.FailsAsync(fixture, ["diff", "--from", "empty", "--to", "wrong.sql"], "wrong.sql:3");
        fixture.Write("other.sql", "\\connect other\n");
        await InputTests.FailsAsync(fixture, ["diff", "--from", "empty", "--to", "other.sql"], "psql");
    }
}
