using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Rows that models say: they come, change and go by revisions, together with the columns of their tables.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SeedTests
{
    private const string Rows = "SELECT string_agg(to_jsonb(t)::text, E'\\n' ORDER BY id) FROM levels t";

    [Test]
    public async Task Rows_are_inserted_updated_and_deleted_there_and_back()
    {
        using var fixture = await StartAsync(Levels("string Name", "new() { Id = 1, Name = \"it's \\\\ low\" }", "new() { Id = 2, Name = \"high\" }"));
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Contain("""
            INSERT INTO public.levels (id, name) OVERRIDING SYSTEM VALUE
            VALUES
                (1, E'it''s \\ low'),
                (2, 'high');
            """).And.Contain("setval"));
        Assert.That(await fixture.AskAsync("INSERT INTO levels (name) VALUES ('next') RETURNING id"), Does.Contain("3"));

        var before = await fixture.AskAsync(Rows);
        Model(fixture, Levels("string Name", "new() { Id = 4, Name = \"new\" }", "new() { Id = 2, Name = \"HIGH\" }"));
        Assert.That((await fixture.RunAsync("check")).Output, Does.Contain("row 'levels.4' has no migration").And.Contain("row 'levels.2' has changed").And.Contain("row 'levels.1' is in"));
        Assert.That((await fixture.DoAsync("revision", "-m", "rows")).Error, Does.Contain("HAZARD changes rows: rows of levels go"));
        Assert.That(fixture.Read("migrations/*_rows.up.sql"), Does.Contain("HAZARD changes rows: the values of name in a row of levels go, whatever has been written there since"));
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT string_agg(id || name, ' ' ORDER BY id) FROM levels"), Does.Contain("2HIGH 3next 4new"));
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync(Rows), Is.EqualTo(before));
    }

    [Test]
    public async Task What_somebody_changed_in_the_database_is_left_as_it_is()
    {
        using var fixture = await StartAsync(Levels("string Name", "new() { Id = 1, Name = \"low\" }"));
        await fixture.ExecuteAsync("UPDATE levels SET name = 'mine'; INSERT INTO levels OVERRIDING SYSTEM VALUE VALUES (7, 'other')");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("revision", "-m", "none")).Error, Does.Contain("nothing to do"));
        Model(fixture, Levels("string Name", "new() { Id = 1, Name = \"low\" }", "new() { Id = 2, Name = \"high\" }"));
        await fixture.DoAsync("revision", "-m", "more");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT string_agg(id || name, ' ' ORDER BY id) FROM levels"), Does.Contain("1mine 2high 7other"));
    }

    private static IEnumerable<TestCaseData> Changes =>
    [
        Change("a_column_added", "string Name", "Name = \"a\"", "string Name { get; set; } = \"\"; public int Rank", "Name = \"a\", Rank = 5"),
        Change("a_column_dropped", "string Name { get; set; } = \"\"; public int Rank", "Name = \"a\", Rank = 5", "string Name", "Name = \"a\""),
        Change("a_column_renamed", "string Name", "Name = \"a\"", "string? Title2 { get; set; } [RenamedFrom(\"name\")] public string Title", "Title = \"b\", Title2 = \"c\""),
        Change("a_number_becomes_text", "int Code", "Code = 5", "string Code", "Code = \"five\""),
        Change("text_becomes_longer", "string Name", "Name = \"abc\"", "string Name", "Name = \"abcdef\"", "[MaxLength(3)]", "[MaxLength(6)]"),
        Change("text_becomes_shorter", "string Name", "Name = \"abcdef\"", "string Name", "Name = \"abc\"", "[MaxLength(6)]", "[MaxLength(3)]"),
        Change("a_column_becomes_not_null", "string? Name", "Name = null", "string Name", "Name = \"abc\""),
        Change("a_column_becomes_nullable", "string Name", "Name = \"abc\"", "string? Name", "Name = null"),
        Change("the_key_renamed", "string Name", "Name = \"abc\"", "string Name", "Name = \"x\"", "", "", "Id", "[RenamedFrom(\"id\")] public int Number"),
        Change("a_check_added", "string Name", "Name = \"\"", "string Name", "Name = \"x\"", "", "[Check(\"name <> ''\")]"),
        Change("unique_values_change_hands", "string Name", "Name = \"a\" }, new() { Id = 2, Name = \"b\"", "string Name", "Name = \"b\" }, new() { Id = 3, Name = \"a\"", "[Unique]", "[Unique]"),
        Change("a_column_is_computed", "int Twice", "Twice = 4", "int Twice", "Twice = 4", "", "[Computed(\"id * 2\")]"),
        Change("an_enum_gets_a_value", "Mood Mood", "Mood = Mood.Good", "Mood Mood", "Mood = Mood.Bad"),
    ];

    [TestCaseSource(nameof(Changes))]
    public async Task Rows_and_columns_change_together(string before, string after)
    {
        using var fixture = await StartAsync(before);
        var rows = await fixture.AskAsync("SELECT to_jsonb(t)::text FROM levels t ORDER BY 1");
        fixture.Model(after);
        await fixture.DoAsync("revision", "-m", "second", "--allow-data-loss");
        Assert.That(string.Concat(Directory.EnumerateFiles(fixture.Folder + "/migrations", "*.schema").Select(File.ReadAllText)), Does.Not.Contain("unproved"));
        await fixture.DoAsync("upgrade", "head", "--yes");
        var made = await fixture.AskAsync("SELECT to_jsonb(t)::text FROM levels t ORDER BY 1");
        Assert.That(made, Is.Not.EqualTo(rows));
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await fixture.DoAsync("downgrade", "base", "--yes");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT to_jsonb(t)::text FROM levels t ORDER BY 1"), Is.EqualTo(made));
        await fixture.DoAsync("downgrade", Path.GetFileName(fixture.Find("migrations/*_first.up.sql")).Split('_')[0], "--yes");
        Assert.That(await fixture.AskAsync("SELECT to_jsonb(t)::text FROM levels t ORDER BY 1"), Is.EqualTo(rows));
    }

    [Test]
    public async Task Rows_come_after_those_that_they_refer_to_and_go_before_them()
    {
        const string Tables = """
            [Table("countries")] public class Country { [Key] public string Code { get; set; } = ""; }
            [Table("cities")] public class City { public int Id { get; set; } [References(typeof(Country))] public string Country { get; set; } = ""; [References(typeof(City))] public int? Twin { get; set; } }
            public static class Data
            {
                [Seed] public static readonly City[] Cities = [ROWS];
                [Seed] public static readonly List<Country> Countries = new() { CODES };
            }
            """;
        using var fixture = await StartAsync(Tables.Replace("ROWS", "new() { Id = 1, Country = \"de\", Twin = 2 }, new City { Id = 2, Country = \"fr\", Twin = 1 }").Replace("CODES", "new() { Code = \"de\" }, new() { Code = \"fr\" }"));
        fixture.Model(Tables.Replace("ROWS", "new() { Id = 1, Country = \"it\" }").Replace("CODES", "new() { Code = \"it\" }"));
        await fixture.DoAsync("revision", "-m", "second");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT country || (SELECT count(*) FROM countries) FROM cities"), Does.Contain("it1"));
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync("SELECT string_agg(country || twin, ' ' ORDER BY id) FROM cities"), Does.Contain("de2 fr1"));
    }

    [Test]
    public async Task Files_of_rows_are_read()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[Table(\"levels\")] public class Level { public int Id { get; set; } public string? Name { get; set; } }");
        fixture.Write("seed/levels.csv", "id,name\r\n1,\"a, \"\"b\"\"\nc\"\r\n2,\r\n3,\"\"\r\n");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT string_agg(id || coalesce(name, 'null'), '|' ORDER BY id) FROM levels"), Does.Contain("1a, \"b\"\nc|2null|3"));
        Assert.That((await fixture.DoAsync("check", "--offline")).Output, Is.Empty);
        fixture.Write("seed/levels.csv", "id,nam\n1,a\n");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x"], "seed/levels.csv(1,1): error SG1113", "'nam' is no column of 'levels'");
        fixture.Write("seed/levels.csv", "id,name\n1,a\n1,b\n,c\n2\n");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x"], "seed/levels.csv(3,1): error SG1111", "seed/levels.csv(4,1)", "seed/levels.csv(5,1): error SG1113");
        fixture.Write("seed/levels.csv", "id,name\n1,\"a\n");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x"], "line 2: a quote is not closed");
        File.Delete(fixture.Find("seed/levels.csv"));
        fixture.Write("seed/none.csv", "id\n1\n");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x"], "there is no such table");
    }

    [Test]
    public async Task Inserts_of_constants_are_rows()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[Table(\"levels\")] public class Level { public int Id { get; set; } public string? Name { get; set; } public decimal? Price { get; set; } public bool? Open { get; set; } }");
        fixture.Write("seed/all.sql", """
            -- as pg_dump writes them
            INSERT INTO public.levels (id, name, price, open) OVERRIDING SYSTEM VALUE VALUES (1, 'it''s; a, b', -1.50, TRUE),
              (2, E'tab\there', 1e2, false);
            insert into Levels ("id", name) values (3, $$d'o$$), (-4, null)
            """);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT string_agg(concat_ws('/', id, name, price, open), '|' ORDER BY id) FROM levels"), Does.Contain("-4|1/it's; a, b/-1.50/t|2/tab\there/100/f|3/d'o"));
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);

        fixture.Edit("seed/all.sql", "-1.50", "2");
        await fixture.DoAsync("revision", "-m", "second");
        await fixture.DoAsync("upgrade", "head");
        Assert.That(await fixture.AskAsync("SELECT price FROM levels WHERE id = 1"), Does.Contain("2"));
        await fixture.DoAsync("downgrade", "-1");
    }

    [TestCase("\nINSERT INTO levels (id, name) VALUES (1, 'a'),\n(2, now());", 3, "SG1113", "'now' makes this no constant")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, 'a'),\n(2, upper('b'));", 2, "SG1113", "'upper' makes this no constant")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, 'a'::text);", 1, "SG1113", "no constant")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, 'a' || 'b');", 1, "SG1113", "no constant")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, DEFAULT);", 1, "SG1113", "leave out a column that the database fills")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, E'\\x41');", 1, "SG1113", "no constant")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, -'a');", 1, "SG1113", "no constant")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1);", 1, "SG1113", "the row has 1 values for 2 columns")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, 'a')\nON CONFLICT DO NOTHING;", 2, "SG1113", "take away ON and what follows")]
    [TestCase("INSERT INTO levels VALUES (1, 'a');", 1, "SG1113", "write the columns in brackets")]
    [TestCase("INSERT INTO levels (id) SELECT 1;", 1, "SG1113", "VALUES is missing")]
    [TestCase("INSERT INTO levels (id) OVERRIDING USER VALUE VALUES (1);", 1, "SG1113", "OVERRIDING USER VALUE")]
    [TestCase("INSERT INTO levels (name) VALUES ('a');", 1, "SG1113", "'id', a column of the primary key, is missing")]
    [TestCase("INSERT INTO levels (id, nam) VALUES (1, 'a');", 1, "SG1113", "'nam' is no column of 'levels'")]
    [TestCase("INSERT INTO none (id) VALUES (1);", 1, "SG1113", "there is no such table")]
    [TestCase("INSERT INTO levels (id) VALUES (NULL);", 1, "SG1111", "no value of 'id'")]
    [TestCase("INSERT INTO levels (id) VALUES (1);\nINSERT INTO levels (id) VALUES (1);", 2, "SG1111", "has this key as well")]
    [TestCase("\n\nUPDATE levels SET name = 'a';", 3, "SG1113", "this is another statement")]
    [TestCase("INSERT", 1, "SG1113", "this is another statement")]
    [TestCase("INSERT INTO levels (id", 1, "SG1113", "no constant")]
    [TestCase("INSERT INTO levels (id, name) VALUES (1, 'a);", 1, "SG1113", "has no end")]
    public async Task What_is_no_insert_of_constants_is_an_error_at_its_line(string sql, int line, string id, string message)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model("[Table(\"levels\")] public class Level { public int Id { get; set; } public string? Name { get; set; } }");
        fixture.Write("seed/all.sql", sql);
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x", "--offline"], $"seed/all.sql({line},1): error {id}", message);
    }

    [Test]
    public async Task A_thousand_rows_are_one_statement_and_one_line_of_a_report()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[Table(\"levels\")] public class Level { public int Id { get; set; } public string? Name { get; set; } }");
        await fixture.DoAsync("revision", "-m", "table");
        await fixture.DoAsync("upgrade", "head");
        fixture.Write("seed/levels.csv", "id,name\n" + string.Concat(Enumerable.Range(1, 1000).Select(n => $"{n},name {n}\n")));
        Assert.That((await fixture.DoAsync("revision", "-m", "rows")).Error, Does.Contain("detected added row 'levels.1' and 999 more of its table"));
        Assert.That(fixture.Read("migrations/*_rows.up.sql").Split("INSERT INTO"), Has.Length.EqualTo(2));
        await fixture.DoAsync("upgrade", "head");
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync("SELECT count(*) FROM levels"), Does.Contain("0"));
    }

    private static TestCaseData Change(string name, string before, string row, string after, string changed, string attribute = "", string other = "", string key = "Id", string newKey = "public int Id") =>
        new TestCaseData(
            Levels($"{before}", $"new() {{ Id = 1, {row} }}").Replace("ATTRIBUTE", attribute, StringComparison.Ordinal),
            Levels($"{after}", $"new() {{ Id = 1, {changed} }}")
                .Replace("ATTRIBUTE", other, StringComparison.Ordinal)
                .Replace("public int Id", newKey, StringComparison.Ordinal)
                .Replace("{ Id =", newKey.EndsWith("Number", StringComparison.Ordinal) ? "{ Number =" : $"{{ {key} =", StringComparison.Ordinal)
                .Replace("Mood { Good }", "Mood { Good, Bad }", StringComparison.Ordinal)).SetArgDisplayNames(name);

    private static string Levels(string property, params string[] rows) => $$"""
        [PgEnum] public enum Mood { Good }
        [Table("levels")]
        public class Level
        {
            [Key, Identity(Always = true)] public int Id { get; set; }

            ATTRIBUTE public {{property}} { get; set; }

            [Seed] private static readonly Level[] Rows = [{{string.Join(", ", rows)}}];
        }
        """.Replace("{ get; set; } { get; set; }", "{ get; set; }", StringComparison.Ordinal);

    private static void Model(ToolFixture fixture, string models) => fixture.Model(models.Replace("ATTRIBUTE", string.Empty, StringComparison.Ordinal));

    private static async Task<ToolFixture> StartAsync(string models)
    {
        var fixture = await ToolFixture.CreateAsync();
        Model(fixture, models);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade", "head");
        return fixture;
    }
}
