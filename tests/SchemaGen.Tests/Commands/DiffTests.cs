using System.Text.Json;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class DiffTests
{
    [TestCase("database")]
    [TestCase("{url}")]
    [TestCase("{pairs}")]
    [TestCase("migrations")]
    [TestCase("migrations@20260102030100")]
    [TestCase("models:old")]
    [TestCase("old.sql")]
    [TestCase("sqls")]
    public async Task Every_source_gives_the_same_difference(string source)
    {
        using var fixture = await MakeAsync();
        var from = source.Replace("{url}", fixture.Url, StringComparison.Ordinal).Replace("{pairs}", fixture.Connection, StringComparison.Ordinal);
        var files = fixture.Listing();
        var there = await fixture.RunAsync("diff", "--from", from);
        Assert.That((there.Code, there.Output), Is.EqualTo((1, "SET search_path TO public;\n\n-- add column cars.year    new/Models.cs:6\nALTER TABLE public.cars ADD COLUMN year integer;\n")), there.Error);
        var back = await fixture.RunAsync("diff", "--from", "models", "--to", from);
        Assert.That(back.Code, Is.EqualTo(1));
        Assert.That(back.Output, Does.Contain("-- HAZARD deletes data").And.EndWith("ALTER TABLE public.cars DROP COLUMN year;\n"));
        Assert.That((await fixture.DoAsync("diff", "--from", from, "--to", from)).Output, Is.Empty);
        Assert.That(fixture.Listing(), Is.EqualTo(files));
    }

    [Test]
    public async Task From_empty_all_is_made()
    {
        using var fixture = await MakeAsync();
        var answer = await fixture.RunAsync("diff", "--from", "empty", "--to", "models");
        await fixture.ExecuteAsync("DROP TABLE cars");
        await fixture.ExecuteAsync(answer.Output);
        Assert.That((await fixture.RunAsync("diff")).Output, Is.Empty);
    }

    [Test]
    public async Task Markdown_is_a_table_and_the_sql()
    {
        using var fixture = await MakeAsync();
        var answer = await fixture.RunAsync("diff", "--format", "markdown");
        Assert.That(answer.Output, Does.StartWith("| change | hazards |\n|---|---|\n| add column cars.year |").And.Contain("```sql\n").And.EndWith("```\n"));
    }

    [Test]
    public async Task Json_names_kind_place_and_sql()
    {
        using var fixture = await MakeAsync();
        using var json = JsonDocument.Parse((await fixture.RunAsync("diff", "--format", "json")).Output);
        var step = json.RootElement[0];
        Assert.That(new[] { "action", "kind", "name", "source", "sql" }.Select(k => step.GetProperty(k).GetString()), Is.EqualTo(new[]
        {
            "create", "column", "public.cars.year", "new/Models.cs:6", "ALTER TABLE public.cars ADD COLUMN year integer;",
        }));
    }

    [Test]
    public async Task A_rename_is_taken_here_too()
    {
        using var fixture = await MakeAsync();
        fixture.Write("new/Models.cs", Cars.Plain.Replace("Colour", "Tint", StringComparison.Ordinal));
        Assert.That((await fixture.RunAsync("diff", "--rename", "cars.colour=tint")).Output, Does.Contain("RENAME COLUMN colour TO tint;"));
    }

    [Test]
    public async Task An_index_that_is_not_valid_is_made_anew_or_dropped()
    {
        const string Valid = "CREATE TABLE cars (colour text);\nCREATE INDEX ix ON cars (colour);\n";
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", "{}");
        fixture.Write("valid.sql", Valid);
        await fixture.ExecuteAsync(Valid + "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix'::regclass");
        Assert.That((await fixture.RunAsync("diff", "--from", fixture.Url, "--to", "valid.sql")).Output, Does.Contain("DROP INDEX public.ix;").And.Contain("CREATE INDEX ix ON public.cars (colour);"));
        Assert.That((await fixture.RunAsync("diff", "--from", "valid.sql", "--to", fixture.Url)).Output, Does.Contain("DROP INDEX public.ix;").And.Not.Contain("CREATE"));
    }

    [Test]
    public async Task An_index_of_a_partition_has_the_name_that_it_has_there()
    {
        const string Parent = "CREATE TABLE trips (day date) PARTITION BY RANGE (day);\nCREATE TABLE trips_2024 PARTITION OF trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');\nCREATE INDEX ix ON trips (day);\n";
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", "{}");
        fixture.Write("usual.sql", Parent);
        await fixture.ExecuteAsync(Parent + "ALTER INDEX trips_2024_day_idx RENAME TO ix_2024");
        Assert.That((await fixture.RunAsync("diff", "--from", "usual.sql", "--to", fixture.Url)).Output, Does.EndWith("\nALTER INDEX public.trips_2024_day_idx RENAME TO ix_2024;\n"));
        Assert.That((await fixture.RunAsync("diff", "--from", fixture.Url, "--to", "usual.sql")).Output, Does.EndWith("\nALTER INDEX public.ix_2024 RENAME TO trips_2024_day_idx;\n"));
    }

    [Test]
    public async Task A_key_that_others_named_is_not_made_twice()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "project": "new" }""");
        fixture.Write("new/Models.cs", Cars.Plain);
        await fixture.ExecuteAsync("CREATE TABLE cars (id int GENERATED BY DEFAULT AS IDENTITY, colour text, CONSTRAINT \"PK_Cars\" PRIMARY KEY (id))");
        var answer = await fixture.RunAsync("diff");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((0, string.Empty)), answer.Error);
        var back = await fixture.RunAsync("diff", "--from", "models", "--to", "database");
        Assert.That((back.Code, back.Output), Is.EqualTo((0, string.Empty)), back.Error);
    }

    [Test]
    public async Task Sql_that_the_server_refuses_is_shown_by_its_line()
    {
        using var fixture = await MakeAsync();
        fixture.Write("bad.sql", "CREATE TABLE a (id int);\n\nCREATE TABEL b (id int);\n");
        await InputTests.FailsAsync(fixture, ["diff", "--from", "bad.sql"], "bad.sql:3", "TABEL");
    }

    // The database, the history and two folders hold the plain car; the models have a year.
    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "project": "new" }""");
        fixture.Write("new/Models.cs", Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Write("old/Old.cs", Cars.Plain);
        const string sql = "CREATE TABLE cars (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, colour text);";
        fixture.Write("old.sql", sql);
        fixture.Write("sqls/1.sql", sql);
        fixture.Write("new/Models.cs", Cars.With("public int? Year { get; set; }"));
        return fixture;
    }
}
