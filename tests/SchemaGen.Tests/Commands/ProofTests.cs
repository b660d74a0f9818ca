using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What is written has run up, down and up again; what does not do what it says is not written.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ProofTests
{
    private const string Add = "ALTER TABLE {{ after.owner }} ADD COLUMN {{ include \"column/definition.sql\" after }};";
    private const string Drop = "ALTER TABLE {{ before.owner }} DROP COLUMN {{ quote before.name }};";

    [TestCase(Add, Drop, "")]
    [TestCase("ALTER TABLE {{ after.owner }} ADD {{ quote after.name }} nonsense;", Drop, "the way up of the revision fails: add column cars.year: type \"nonsense\" does not exist")]
    [TestCase("ALTER TABLE {{ after.owner }} ADD {{ quote after.name }} bigint;", Drop, "after the way up of the revision the database is not what the manifest says:\n    detected changed column 'cars.year'")]
    [TestCase("SELECT 1;", Drop, "after the way up of the revision the database is not what the manifest says:\n    detected removed column 'cars.year'")]
    [TestCase(Add, "SELECT 1;", "after the way down of the revision the database is not what it was:\n    detected added column 'cars.year'")]
    [TestCase(Add, "ALTER TABLE {{ before.owner }} DROP COLUMN nobody;", "the way down of the revision fails: drop column cars.year: column \"nobody\"")]
    [TestCase(Add + " CREATE TYPE mood AS ENUM ();", Drop, "the database is not what it was:\n    detected added enum 'mood'")]
    [TestCase(Add + " CREATE SEQUENCE IF NOT EXISTS counted; SELECT nextval('counted');", Drop + " ALTER TABLE {{ before.owner }} DISABLE TRIGGER ALL;", "counted")]
    [TestCase(Add + " DO $$ BEGIN IF EXISTS (SELECT FROM cars) THEN RAISE 'cars has rows'; END IF; END $$;", Drop, "with rows in its tables: on throwaway PostgreSQL")]
    [TestCase(Add + " UPDATE cars SET colour = 'painted';", Drop, "after the way down of the revision the rows of public.cars are not what they were, and no hazard says so")]
    public async Task Nothing_is_written_that_does_not_do_what_it_says(string up, string down, string refutation)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "templates": "mine" }""");
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        fixture.Write("mine/postgres/column/create.sql", up);
        fixture.Write("mine/postgres/column/drop.sql", down);

        var before = fixture.Listing();
        var answer = await fixture.RunAsync("revision", "-m", "second");
        if (refutation.Length == 0)
        {
            Assert.That(answer.Code, Is.Zero, answer.Error);
            Assert.That(fixture.Read("migrations/*_second.schema"), Does.Not.Contain("unproved"));
            return;
        }

        Assert.That(answer.Code, Is.EqualTo(2), answer.Error);
        Assert.That(answer.Error, Does.Contain("error: no revision is written: ").And.Contain("on throwaway PostgreSQL").And.Contain(refutation).And.Contain("--no-proof"));
        Assert.That(fixture.Listing(), Is.EqualTo(before));

        await fixture.DoAsync("revision", "-m", "second", "--no-proof");
        Assert.That(fixture.Read("migrations/*_second.schema"), Does.Contain("\nunproved --no-proof\n"));
        var verified = await fixture.RunAsync("verify", "head");
        Assert.That(verified.Code, Is.EqualTo(refutation.Contains("rows", StringComparison.Ordinal) ? 0 : 1), verified.Error);
    }

    [Test]
    public async Task What_stands_on_a_view_is_there_when_the_view_is_made_anew()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        const string Parts = """
            CREATE FUNCTION add_car() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER adds INSTEAD OF INSERT ON garage FOR EACH ROW EXECUTE FUNCTION add_car();
            CREATE RULE drops AS ON DELETE TO garage DO INSTEAD NOTHING;
            """;
        fixture.Write("sql/garage.sql", "CREATE VIEW garage AS SELECT id FROM cars;\n" + Parts);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Write("sql/garage.sql", "CREATE VIEW garage AS SELECT id AS number FROM cars;\n" + Parts);
        await fixture.DoAsync("revision", "-m", "second");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
    }

    [TestCase("public int Year { get; set; }", "-- HAZARD may fail: cars must be empty")]
    [TestCase("[Check(\"year IS NOT NULL\")] public int? Year { get; set; }", "-- HAZARD may fail: cars may hold rows")]
    public async Task What_rows_can_make_fail_as_a_hazard_says_is_written(string property, string hazard)
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        fixture.Model(Cars.With(property));
        Assert.That((await fixture.DoAsync("revision", "-m", "second", "--offline", "-v")).Error, Does.Contain("proved: up, down and up again"));
        Assert.That(fixture.Read("migrations/*_second.up.sql"), Does.Contain(hazard));
    }

    [Test]
    public async Task A_table_that_takes_no_made_up_row_is_named()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.With("[Check(\"year BETWEEN 1886 AND 2100\")] public int Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "first");
        fixture.Model(Cars.With("[Check(\"year BETWEEN 1886 AND 2100\")] public long Year { get; set; }"));
        Assert.That((await fixture.DoAsync("revision", "-m", "second", "--offline", "-v")).Error, Does.Contain("proved without rows in cars: none that it takes could be made up"));
    }

    [Test]
    public async Task What_is_ours_may_refer_to_what_is_not()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.ExecuteAsync("CREATE TABLE owners (id int PRIMARY KEY)");
        const string Owner = "[Table(\"owners\"), Unmanaged] public class Owner { public int Id { get; set; } }\n";
        fixture.Model(Owner + Cars.With("[ForeignKey(nameof(Owner))] public int OwnerId { get; set; } public Owner? Owner { get; set; }"));
        var answer = await fixture.DoAsync("revision", "-m", "first");
        Assert.That(answer.Error, Does.Not.Contain("proved"));
        Assert.That(fixture.Read("migrations/*.up.sql"), Does.Contain("REFERENCES public.owners"));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
    }

    [Test]
    public async Task A_revision_stands_on_the_part_of_the_history_that_it_speaks_of()
    {
        using var fixture = await ToolFixture.CreateAsync();
        const string Others = """
            [Table("makers")] public class Maker { public int Id { get; set; } public required string Name { get; set; } }
            [Table("wheels"), Check("cm > 0")] public class Wheel { public int Id { get; set; } public int Cm { get; set; } [ForeignKey(nameof(Car))] public int CarId { get; set; } public Car? Car { get; set; } }

            """;
        fixture.Write("sql/view.sql", "CREATE VIEW colours AS SELECT DISTINCT colour FROM cars;\nCREATE VIEW few AS SELECT * FROM colours LIMIT 3;\n");
        fixture.Model(Others + Cars.With("[ForeignKey(nameof(Maker))] public int? MakerId { get; set; } public Maker? Maker { get; set; }"));
        await fixture.DoAsync("revision", "-m", "first");
        fixture.Model(Others + Cars.With("[ForeignKey(nameof(Maker))] public long? MakerId { get; set; } public Maker? Maker { get; set; }").Replace("string? Colour", "[MaxLength(20)] string? Colour", StringComparison.Ordinal).Replace("public [MaxLength(20)]", "[MaxLength(20)] public", StringComparison.Ordinal));
        Assert.That((await fixture.DoAsync("revision", "-m", "second", "-v", "--offline")).Error, Does.Contain("proved: up, down and up again"));
        Assert.That((await fixture.DoAsync("verify")).Lines.Where(l => l.StartsWith("proved", StringComparison.Ordinal)), Has.Exactly(2).Items);
    }

    [Test]
    public async Task Verify_takes_files_as_they_are_and_names_what_a_way_down_deletes()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first", "--rev-id", "a");
        await fixture.DoAsync("revision", "--empty", "-m", "rows", "--rev-id", "b");
        File.AppendAllText(fixture.Find("migrations/b_rows.up.sql"), "INSERT INTO cars (colour) VALUES ('red');\n");
        File.AppendAllText(fixture.Find("migrations/b_rows.down.sql"), "DELETE FROM cars;\n");
        await fixture.DoAsync("record", "b");
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "year", "--rev-id", "c", "--offline");

        string[] all = ["proved a first", "  its way down deletes data: all rows of cars", "proved b rows", "proved c year", "  its way down deletes data: all values of cars.year"];
        Assert.That((await fixture.DoAsync("verify")).Lines, Is.EqualTo(all));
        Assert.That((await fixture.DoAsync("verify", "b")).Lines, Is.EqualTo(all[2..3]));
        Assert.That((await fixture.DoAsync("verify", "a..c")).Lines, Is.EqualTo(all[2..]));
        Assert.That((await fixture.DoAsync("verify", "..b")).Lines, Is.EqualTo(all[..3]));

        fixture.Edit("migrations/b_rows.down.sql", "DELETE FROM cars", "DROP TABLE cars");
        var answer = await fixture.RunAsync("verify", "b");
        Assert.That(answer.Code, Is.EqualTo(2), "files that are not as they were recorded are an error of the folder");
        await fixture.DoAsync("record", "b");
        answer = await fixture.RunAsync("verify", "b..");
        Assert.That(answer.Code, Is.EqualTo(2));
        answer = await fixture.RunAsync("verify");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Lines, Is.EqualTo(all[..2]));
        Assert.That(answer.Error, Does.Contain("after the way down of b (rows) the database is not what it was").And.Contain("detected removed table 'cars'"));
    }

    [Test]
    public async Task A_manifest_that_drops_what_the_SQL_keeps_is_refuted()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first", "--rev-id", "a");
        await fixture.DoAsync("revision", "--empty", "-m", "nothing", "--rev-id", "b");
        File.AppendAllText(fixture.Find("migrations/b_*.schema"), "\n- column public.cars.colour\n");
        var answer = await fixture.RunAsync("verify");
        Assert.That(answer.Code, Is.EqualTo(1), answer.Error);
        Assert.That(answer.Error, Does.Contain("after the way up of b (nothing) the database is not what the manifest says").And.Contain("column 'cars.colour'"));
    }

    [Test]
    public async Task A_trace_tells_what_each_statement_does_and_what_no_line_says()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first", "--rev-id", "a");
        fixture.Model(Cars.With("[Check(\"year > 1900\")] public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "year", "--rev-id", "b", "--offline");
        var traced = (await fixture.DoAsync("verify", "b", "--trace")).Lines;
        Assert.That(traced, Has.One.Match("^  migrations.b_year.up.sql:[0-9]+: ALTER TABLE public.cars ADD CONSTRAINT .* CHECK"));
        Assert.That(traced, Has.Member("    cars: ACCESS EXCLUSIVE, all rows read").And.None.Contains("no line above says"));

        await fixture.DoAsync("revision", "--empty", "-m", "by hand", "--rev-id", "c");
        File.AppendAllText(fixture.Find("migrations/c_*.up.sql"), "ALTER TABLE cars ALTER COLUMN year TYPE bigint;\nCREATE INDEX by_colour ON cars (colour);\n-- HAZARD blocks writes: cars while it is built\nCREATE INDEX by_year ON cars (year);\n");
        File.AppendAllText(fixture.Find("migrations/c_*.down.sql"), "DROP INDEX by_year, by_colour;\n-- HAZARD rewrites table: cars\nALTER TABLE cars ALTER COLUMN year TYPE int;\n");
        await fixture.DoAsync("record", "c");
        var answer = await fixture.RunAsync("verify", "c", "--trace");
        Assert.That(answer.Code, Is.EqualTo(1), answer.Error);
        Assert.That(answer.Lines.Where(l => l.StartsWith("    ", StringComparison.Ordinal)), Is.EqualTo(new[]
        {
            "    cars: ACCESS EXCLUSIVE, rewritten", "    no line above says: HAZARD rewrites table",
            "    cars: SHARE, all rows read", "    no line above says: HAZARD blocks writes",
            "    cars: SHARE, all rows read",
            "    cars: ACCESS EXCLUSIVE",
            "    cars: ACCESS EXCLUSIVE, rewritten",
        }));
    }

    [Test]
    public async Task Each_statement_of_a_file_without_transaction_is_measured_too()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first", "--rev-id", "a");
        fixture.Model(Cars.With("[PgIndex, Check(\"year > 1900\")] public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "year", "--rev-id", "b", "--online", "always", "--offline");
        var traced = (await fixture.DoAsync("verify", "a..head", "--trace")).Lines;
        Assert.That(traced, Has.One.Match("VALIDATE CONSTRAINT").And.One.Match("CREATE INDEX CONCURRENTLY"));
        Assert.That(traced, Has.Member("    cars: SHARE UPDATE EXCLUSIVE, all rows read").And.None.Contains("no line above says"));

        fixture.Edit("migrations/*_2_of_2.up.sql", "CREATE INDEX CONCURRENTLY", "CREATE INDEX");
        await fixture.DoAsync("record");
        Assert.That((await fixture.RunAsync("verify", "a..head", "--trace")).Lines, Has.Member("    no line above says: HAZARD blocks writes"));
    }
}
