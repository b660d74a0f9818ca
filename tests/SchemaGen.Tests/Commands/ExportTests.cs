using System.Xml.Linq;
using DbUp;
using DbUp.Engine;
using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Revisions in other runners: by the runner itself where it is a package, else in the way in which it sends files.</summary>
public sealed class ExportTests
{
    private static readonly XNamespace Log = "http://www.liquibase.org/xml/ns/dbchangelog";

    [Test]
    public async Task Evolve_runs_what_is_exported_for_it()
    {
        using var fixture = await BeganAsync("evolve");
        for (var i = 0; i < 2; i++)
        {
            await using NpgsqlConnection connection = new(fixture.Connection);
            EvolveDb.Evolve evolve = new(connection) { Locations = [Path.Combine(fixture.Folder, "export")], IsEraseDisabled = true };
            evolve.Migrate();
            Assert.That(evolve.NbMigration, Is.EqualTo(i == 0 ? Names(fixture).Count : 0));
        }

        await AgreesAsync(fixture);
    }

    [Test]
    public async Task DbUp_runs_transactional_files_as_they_are()
    {
        using var fixture = await BeganAsync("flyway");
        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*_index*").ToList().ForEach(File.Delete);
        var scripts = Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*.up.sql").Order(StringComparer.Ordinal)
            .Select(f => new SqlScript(Path.GetFileName(f), File.ReadAllText(f)));
        var result = DeployChanges.To.PostgresqlDatabase(fixture.Connection).WithScripts(scripts).WithVariablesDisabled().WithTransactionPerScript().LogToNowhere().Build().PerformUpgrade();
        Assert.That(result.Successful, Is.True, result.Error?.ToString());
        await AgreesAsync(fixture, indexed: false);
    }

    [Test]
    public async Task Psql_runs_all_files_as_they_are()
    {
        using var fixture = await BeganAsync("flyway");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*.up.sql").Order(StringComparer.Ordinal))
        {
            var text = await File.ReadAllTextAsync(file);
            await TestServer.PsqlAsync(fixture.Connection, text.Contains("-- schemagen: no-transaction\n", StringComparison.Ordinal) ? text : $"BEGIN;\n{text}COMMIT;");
        }

        await AgreesAsync(fixture);
    }

    [Test]
    public async Task Flyway_gets_its_names_and_settings()
    {
        using var fixture = await BeganAsync("flyway");
        var names = Names(fixture);
        Assert.That(names.Where(n => n.EndsWith(".conf", StringComparison.Ordinal)).Select(n => n[0] + fixture.Read("export/" + n)), Is.EquivalentTo(
            ["VplaceholderReplacement=false\n", "UexecuteInTransaction=false\n", "VexecuteInTransaction=false\n"]));
        await SendAsync(fixture, names.Where(n => n[0] == 'V' && n.EndsWith(".sql", StringComparison.Ordinal)));
        await AgreesAsync(fixture);
        await SendAsync(fixture, names.Where(n => n[0] == 'U' && n.EndsWith(".sql", StringComparison.Ordinal)).Reverse());
        await IsEmptyAsync(fixture);

        // Flyway runs the statements of a file one by one, as psql does.
        async Task SendAsync(ToolFixture of, IEnumerable<string> files)
        {
            foreach (var name in files)
            {
                await TestServer.PsqlAsync(of.Connection, of.Read("export/" + name));
            }
        }
    }

    [Test]
    public async Task Golang_migrate_sends_each_file_whole()
    {
        using var fixture = await BeganAsync("golang-migrate");
        await SendAllAsync(fixture, ".up.sql", text => [text]);
        await AgreesAsync(fixture);
        await SendAllAsync(fixture, ".down.sql", text => [text]);
        await IsEmptyAsync(fixture);
    }

    [Test]
    public async Task Dbmate_sends_each_half_of_a_file_whole()
    {
        using var fixture = await BeganAsync("dbmate");
        await SendAllAsync(fixture, ".sql", text => [text[..text.IndexOf("-- migrate:down", StringComparison.Ordinal)]]);
        await AgreesAsync(fixture);
        await SendAllAsync(fixture, ".sql", text => [text[text.IndexOf("-- migrate:down", StringComparison.Ordinal)..]], isDown: true);
        await IsEmptyAsync(fixture);
    }

    [Test]
    public async Task Liquibase_finds_each_file_in_the_changelog()
    {
        using var fixture = await BeganAsync("liquibase");
        var sets = XDocument.Parse(fixture.Read("export/changelog.xml")).Root!.Elements(Log + "changeSet").ToList();
        var files = sets.SelectMany(s => s.Descendants(Log + "sqlFile")).Select(f => f.Attribute("path")!.Value);
        Assert.That(files.Append("changelog.xml"), Is.EquivalentTo(Names(fixture)));
        await RunAsync(sets, set => set.Element(Log + "sqlFile")!);
        await AgreesAsync(fixture);
        await RunAsync(sets.AsEnumerable().Reverse(), set => set.Element(Log + "rollback")!.Element(Log + "sqlFile")!);
        await IsEmptyAsync(fixture);

        async Task RunAsync(IEnumerable<XElement> of, Func<XElement, XElement> file)
        {
            foreach (var set in of)
            {
                var text = fixture.Read("export/" + file(set).Attribute("path")!.Value);
                await TestServer.SendAsync(fixture.Connection, set.Attribute("runInTransaction")?.Value == "false" ? text : $"BEGIN;\n{text}COMMIT;");
            }
        }
    }

    [Test]
    public async Task What_a_runner_cannot_order_or_send_is_an_error_and_nothing_is_written()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "cars", "--rev-id", "first", "--no-proof");
        await FailsAsync(fixture, "flyway", "flyway takes numbers of up to 18 digits, and first is none");
        await fixture.DoAsync("export", "--for", "liquibase", "--output", "other");
        await FailsAsync(fixture, "sqitch", "--for takes flyway, golang-migrate, dbmate, evolve, liquibase, not 'sqitch'");
        fixture.Write("export/20200101000000_gone.sql", "");
        await FailsAsync(fixture, "liquibase", "20200101000000_gone.sql is none of the files that are exported");
        Assert.That(Names(fixture), Is.EqualTo(["20200101000000_gone.sql"]));
    }

    [Test]
    public async Task A_revision_behind_a_higher_number_is_refused_where_numbers_order()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await fixture.DoAsync("revision", "-m", "later", "--rev-id", "20990101000000", "--empty");
        await fixture.DoAsync("revision", "-m", "earlier", "--empty");
        await FailsAsync(fixture, "golang-migrate", "follows 20990101000000: give it a higher id");
        await fixture.DoAsync("export", "--for", "liquibase");
    }

    [Test]
    public async Task Rows_behind_a_copy_are_refused_with_their_line()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await fixture.DoAsync("revision", "-m", "rows", "--empty");
        File.AppendAllText(fixture.Find("migrations/*_rows.up.sql"), "\nCOPY cars FROM STDIN;\n1\n\\.\n");
        await fixture.DoAsync("record", "head");
        await FailsAsync(fixture, "dbmate", "this runner cannot send the rows behind a COPY");
        Assert.That(Directory.Exists(Path.Combine(fixture.Folder, "export")), Is.False);
    }

    private static async Task FailsAsync(ToolFixture fixture, string runner, string said)
    {
        var answer = await fixture.RunAsync("export", "--for", runner);
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain(said));
    }

    // A table, a function with a semicolon and ${} in it, and an index that is built beside writers.
    private static async Task<ToolFixture> BeganAsync(string runner)
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Car(string.Empty));
        fixture.Write("sql/price.sql", "CREATE FUNCTION price() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN '${x};'; END $$;\n");
        await fixture.DoAsync("revision", "-m", "cars");
        fixture.Model(Car(", PgIndex(\"Model\"), PgIndex(\"Id\", \"Model\")"));
        await fixture.DoAsync("revision", "-m", "index", "--online", "always", "--offline");
        await fixture.DoAsync("export", "--for", runner);
        return fixture;
    }

    private static async Task SendAllAsync(ToolFixture fixture, string suffix, Func<string, IEnumerable<string>> partsOf, bool isDown = false)
    {
        var names = Names(fixture).Where(n => n.EndsWith(suffix, StringComparison.Ordinal)).ToList();
        foreach (var part in (isDown || suffix == ".down.sql" ? names.AsEnumerable().Reverse() : names).SelectMany(n => partsOf(fixture.Read("export/" + n))))
        {
            var isInTransaction = part.StartsWith("-- migrate:", StringComparison.Ordinal) && !part.Split('\n')[0].EndsWith(" transaction:false", StringComparison.Ordinal);
            await TestServer.SendAsync(fixture.Connection, isInTransaction ? $"BEGIN;\n{part}COMMIT;" : part);
        }
    }

    private static IReadOnlyList<string> Names(ToolFixture fixture) =>
        [.. Directory.EnumerateFiles(Path.Combine(fixture.Folder, "export")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    private static async Task AgreesAsync(ToolFixture fixture, bool indexed = true)
    {
        if (!indexed)
        {
            fixture.Model(Car(string.Empty));
        }

        await fixture.DoAsync("stamp", "head");
        Assert.That((await fixture.DoAsync("check")).Error, Does.Contain("models, revisions and database agree"));
    }

    private static async Task IsEmptyAsync(ToolFixture fixture) =>
        Assert.That(await fixture.AskAsync("SELECT (SELECT count(*) FROM pg_tables WHERE schemaname = 'public') + (SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace)"), Is.EqualTo("0"));

    private static string Car(string attributes) => $$"""
        [Table("cars"){{attributes}}] public class Car { public int Id { get; set; } public required string Model { get; set; } }
        """;
}
