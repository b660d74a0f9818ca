using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class RevisionTests
{
    private const string Fuels = """
        [PgEnum] public enum Fuel { Petrol, Diesel }
        [Table("cars")] public class Car { public int Id { get; set; } public Fuel Fuel { get; set; } }
        """;

    [Test]
    public async Task The_same_models_and_the_same_database_give_the_same_bytes()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Tutorial);
        await fixture.DoAsync("revision", "-m", "initial");
        var first = fixture.Listing();
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"), recursive: true);
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "migrations"));
        fixture.Clock.Back();
        await fixture.DoAsync("revision", "-m", "initial");
        Assert.That(fixture.Listing(), Is.EqualTo(first));
    }

    [Test]
    public async Task A_second_revision_of_unchanged_models_writes_nothing_and_says_so()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Tutorial);
        await fixture.DoAsync("revision", "-m", "initial");
        await fixture.DoAsync("upgrade");
        foreach (var options in new string[][] { [], ["--offline"] })
        {
            var files = fixture.Listing();
            var answer = await fixture.DoAsync(["revision", "-m", "again", .. options]);
            Assert.That(fixture.Listing(), Is.EqualTo(files));
            Assert.That((answer.Output, answer.Error), Is.EqualTo((string.Empty, "nothing to do: no difference was detected, no revision is written\n")));
        }
    }

    [Test]
    public async Task The_files_say_what_changes_and_where_it_comes_from()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        await fixture.DoAsync("revision", "-m", "year");
        Assert.Multiple(() =>
        {
            Assert.That(fixture.Read("migrations/*_year.up.sql"), Does.Contain("-- add column cars.year    Models.cs:6\nALTER TABLE public.cars"));
            Assert.That(fixture.Read("migrations/*_year.down.sql"), Does.Contain("-- HAZARD deletes data").And.Contain("-- drop column cars.year"));
            Assert.That(fixture.Read("migrations/*_year.schema"), Does.Contain("\n+ column public.cars.year integer\n").And.Contain("\nparents 20260102030100\n"));
        });
    }

    [Test]
    public async Task A_step_that_deletes_data_is_named_on_the_terminal_even_when_it_is_quiet()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        fixture.Model(Cars.Plain.Replace("public string? Colour { get; set; }", string.Empty, StringComparison.Ordinal));
        var answer = await fixture.DoAsync("revision", "-m", "less", "-q", "--allow-data-loss");
        Assert.That(answer.Error, Does.StartWith("HAZARD deletes data").And.Contain("cars.colour"));
    }

    [Test]
    public async Task Hazards_are_named_on_the_terminal_the_worst_first()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.stats.json", """{ "formatVersion": 1, "at": "2026-01-01T00:00:00Z", "tables": { "public.cars": { "rows": 120000000, "bytes": 33285996544 } } }""");
        fixture.Model("[Table(\"cars\")] public class Car { public int Id { get; set; } public string? Model { get; set; } public int? Year { get; set; } public string? Colour { get; set; } }");
        await fixture.DoAsync("revision", "-m", "cars");
        fixture.Model("[Table(\"cars\"), PgIndex(\"Model\", Name = \"by_model\")] public class Car { public int Id { get; set; } public string? Model { get; set; } public long Year { get; set; } }");
        string[] options = ["revision", "-m", "more", "--online", "never", "--drop", "cars.colour"];
        var lines = (await fixture.DoAsync(options)).Error.Split('\n').Where(l => l.StartsWith("HAZARD ", StringComparison.Ordinal)).ToList();
        Assert.That(lines.Select(l => l.Split(':')[0][7..]), Is.EqualTo(new[] { "deletes data", "rewrites table", "blocks reads", "blocks writes", "may fail" }), string.Join('\n', lines));
        Assert.That(lines[1], Does.EndWith("(about 120 million rows, 31 GB)"));
        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*more*").ToList().ForEach(File.Delete);
        Assert.That((await fixture.DoAsync([.. options, "-q"])).Error.Split('\n').Where(l => l.StartsWith("HAZARD ", StringComparison.Ordinal)), Is.EqualTo(lines.Take(4)));
    }

    [Test]
    public async Task Places_are_named_from_the_folder_of_the_configuration_wherever_the_tool_runs()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", """{ "project": "src/Garage" }""");
        fixture.Write("src/Garage/Model/Car.cs", Cars.Plain);
        await fixture.DoAsync("revision", "-m", "first");
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Contain("    src/Garage/Model/Car.cs:2\n"));
    }

    [Test]
    public async Task An_empty_revision_is_there_to_be_filled_in()
    {
        using var fixture = await ToolFixture.CreateAsync();
        var answer = await fixture.DoAsync("revision", "--empty", "-m", "fill in");
        Assert.That(answer.Lines, Is.EqualTo(new[] { "migrations/20260102030100_fill_in.up.sql", "migrations/20260102030100_fill_in.down.sql", "migrations/20260102030100_fill_in.schema" }));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("downgrade", "base");
    }

    [Test]
    public async Task Ids_labels_and_dependencies_are_kept()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.DoAsync("revision", "--empty", "-m", "one", "--rev-id", "one");
        await fixture.DoAsync("revision", "--empty", "-m", "two", "--rev-id", "two", "--head", "base", "--splice", "--label", "side");
        await fixture.DoAsync("revision", "--empty", "-m", "three", "--rev-id", "three", "--head", "side@head", "--depends-on", "one");
        Assert.That(fixture.Read("migrations/three*.schema"), Does.Contain("parents two\n").And.Contain("depends-on one\n"));
        Assert.That(fixture.Read("migrations/two*.schema"), Does.Contain("labels side\n").And.Not.Contain("parents"));
        await fixture.DoAsync("upgrade", "side@head");
        Assert.That(await fixture.AskAsync("SELECT string_agg(revision, ' ' ORDER BY revision) FROM schemagen.revisions"), Is.EqualTo("one three two"));
    }

    [Test]
    public async Task A_table_a_column_an_index_and_a_value_can_be_renamed_and_back()
    {
        using var fixture = await ToolFixture.CreateAsync();
        const string old = """
            [PgEnum] public enum Fuel { Petrol, Diesel }
            [Table("cars")] public class Car { public int Id { get; set; } [PgIndex(Name = "ix_old")] public string? Colour { get; set; } public Fuel? Fuel { get; set; } }
            """;
        fixture.Model(old);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        await fixture.ExecuteAsync("INSERT INTO cars (colour, fuel) VALUES ('red', 'petrol')");
        var before = await fixture.DumpAsync();

        fixture.Model(old.Replace("ix_old", "ix_new", StringComparison.Ordinal).Replace("Colour", "Color", StringComparison.Ordinal)
            .Replace("Petrol", "Gas", StringComparison.Ordinal).Replace("\"cars\"", "\"vehicles\"", StringComparison.Ordinal));
        var answer = await fixture.DoAsync("revision", "-m", "renamed", "--rename", "cars=vehicles", "cars.colour=vehicles.color", "ix_old=ix_new", "fuel.petrol=gas");
        Assert.That(answer.Error, Does.Contain("detected renamed").And.Not.Contain("removed").And.Not.Contain("HAZARD"));
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT color || fuel FROM vehicles"), Is.EqualTo("redgas"));
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync("SELECT colour || fuel FROM cars"), Is.EqualTo("redpetrol"));
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task An_attribute_renames_as_the_option_does()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("INSERT INTO cars (colour) VALUES ('red')");
        fixture.Model(Cars.Plain.Replace("public string? Colour", "[RenamedFrom(\"colour\")] public string? Color", StringComparison.Ordinal));
        await fixture.DoAsync("revision", "-m", "renamed");
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT color FROM cars"), Is.EqualTo("red"));
        Assert.That((await fixture.DoAsync("revision", "-m", "again")).Output, Is.Empty);
    }

    [Test]
    public async Task A_value_that_is_used_where_it_is_added_is_committed_by_a_revision_of_its_own()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Fuels);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        var before = await fixture.DumpAsync();
        fixture.Model(Fuels.Replace("Diesel", "Diesel, Electric", StringComparison.Ordinal).Replace("public Fuel Fuel", "[DefaultSql(\"'electric'\")] public Fuel Fuel", StringComparison.Ordinal));
        var answer = await fixture.DoAsync("revision", "-m", "electric");
        Assert.That(answer.Lines, Has.Count.EqualTo(6));
        Assert.That(fixture.Migrations(), Has.Count.EqualTo(9));
        await fixture.DoAsync("upgrade");
        await fixture.ExecuteAsync("INSERT INTO cars DEFAULT VALUES");
        Assert.That(await fixture.AskAsync("SELECT fuel FROM cars"), Is.EqualTo("electric"));
        Assert.That((await fixture.DoAsync("revision", "-m", "again")).Output, Is.Empty);
        await fixture.ExecuteAsync("DELETE FROM cars");
        await fixture.DoAsync("downgrade", "-2");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
        await fixture.DoAsync("upgrade");
    }

    [Test]
    public async Task An_extension_moves_once_the_models_give_it_a_schema()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[assembly: Extension(\"citext\")]");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        fixture.Model("[assembly: Extension(\"citext\", Schema = \"extensions\")] [Table(\"cars\"), Keyless] public class Car { [Column(TypeName = \"extensions.citext\")] public string? Make { get; set; } }");
        await fixture.DoAsync("revision", "-m", "moved");
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT extnamespace::regnamespace FROM pg_extension WHERE extname = 'citext'"), Is.EqualTo("extensions"));
        await fixture.DoAsync("check");
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync("SELECT extnamespace::regnamespace FROM pg_extension WHERE extname = 'citext'"), Is.EqualTo("public"));
    }

    [Test]
    public async Task An_extension_is_updated_once_the_models_give_it_a_version()
    {
        const string Version = "SELECT extversion FROM pg_extension WHERE extname = 'pg_trgm'";
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model("[assembly: Extension(\"pg_trgm\")]");
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.ExecuteAsync("CREATE EXTENSION pg_trgm VERSION '1.4'");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        fixture.Model("[assembly: Extension(\"pg_trgm\", Version = \"1.6\")]");
        Assert.That((await fixture.RunAsync("check", "--offline")).Code, Is.EqualTo(1));
        await fixture.DoAsync("revision", "-m", "pinned");
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync(Version), Is.EqualTo("1.6"));
        await fixture.DoAsync("check");
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync(Version), Is.EqualTo("1.6"), "nobody knows which it was");
        fixture.Model("[assembly: Extension(\"pg_trgm\")]");
        await fixture.DoAsync("check", "--offline");
    }

    [Test]
    public async Task Quiet_says_nothing_but_the_payload()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        var answer = await fixture.DoAsync("revision", "-m", "first", "-q");
        Assert.That((answer.Lines.Count, answer.Error), Is.EqualTo((3, string.Empty)));
        Assert.That(await fixture.DoAsync("upgrade", "-q"), Is.EqualTo(new ToolResult(0, string.Empty, string.Empty)));
    }

    [Test]
    public async Task What_others_have_in_the_database_is_named_when_asked_and_left_alone()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await InputTests.MakeFirstAsync(fixture);
        await fixture.ExecuteAsync("""
            CREATE TABLE others (id int PRIMARY KEY, name text);
            ALTER TABLE cars ADD COLUMN theirs text DEFAULT 'x';
            CREATE INDEX ix_theirs ON cars (theirs);
            CREATE SEQUENCE their_numbers;
            CREATE TYPE their_mood AS ENUM ('a');
            """);
        var before = await fixture.DumpAsync();
        fixture.Model(Cars.With("public int? Year { get; set; }"));
        var said = await fixture.DoAsync("revision", "-m", "year", "-v");
        foreach (var name in new[] { "table others", "column cars.theirs", "index ix_theirs", "sequence their_numbers", "enum their_mood" })
        {
            Assert.That(said.Error, Does.Contain($"left alone: {name} "));
        }

        Assert.That(said.Error, Does.Not.Contain("others_pkey").And.Not.Contain("others.name"));
        Assert.That(string.Concat(Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*_year.*").Select(File.ReadAllText)), Does.Not.Contain("their").And.Not.Contain("others"));
        await fixture.DoAsync("upgrade");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("diff")).Output, Is.Empty);
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task A_revision_is_written_of_what_the_database_has_already()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.ExecuteAsync("CREATE TABLE cars (id int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, colour text)");
        await fixture.DoAsync("revision", "-m", "adopt");
        await fixture.DoAsync("stamp", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }
}
