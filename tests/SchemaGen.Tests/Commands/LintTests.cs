using System.Text.Json;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>The command lint: which files, in which form, which exit code, and what people allow.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class LintTests
{
    private const string Models = """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            {0}
        }
        """;

    [Test]
    public async Task A_revision_tells_the_line_of_its_SQL_and_of_the_model()
    {
        using var fixture = await IndexedAsync();
        var answer = await fixture.RunAsync("lint");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, $"{Indexed(fixture)}(8,1): warning SG3310: nobody writes cars while index ix_cars_plate is built; write CREATE INDEX CONCURRENTLY, outside of a transaction\n")));
        using var json = JsonDocument.Parse((await fixture.RunAsync("lint", "head", "--format", "json")).Output);
        var finding = json.RootElement[0];
        Assert.That(finding.GetProperty("hazard").GetString(), Is.EqualTo("blocks_writes"));
        Assert.That($"{finding.GetProperty("modelFile").GetString()}:{finding.GetProperty("modelLine").GetInt32()}", Does.Match(@"^Models\.cs:[1-9]\d*$"));
    }

    [Test]
    public async Task A_range_leaves_out_what_came_before()
    {
        using var fixture = await IndexedAsync();
        fixture.Model(Car("public string? Plate { get; set; } public int? Doors { get; set; }", "[PgIndex(\"Plate\")]"));
        await fixture.DoAsync("revision", "-m", "doors", "--offline");
        Assert.That((await fixture.RunAsync("lint", "head")).ToString(), Does.Contain("1 file: nothing found"));
        Assert.That((await fixture.RunAsync("lint", "..head")).Code, Is.EqualTo(1));
    }

    [Test]
    public async Task A_type_change_is_judged_by_what_earlier_files_made()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("db/V1__cars.sql", "CREATE TABLE cars (id bigint PRIMARY KEY, colour varchar(20));\n");
        fixture.Write("db/V2__longer.sql", "SET lock_timeout = '1s';\nALTER TABLE cars ALTER colour TYPE varchar(40);\n");
        fixture.Write("db/V10__shorter.sql", "SET lock_timeout = '1s';\n\nALTER TABLE cars\n    ALTER colour TYPE varchar(10);\n");
        fixture.Write("db/U2__longer.sql", "DROP TABLE cars;\n");
        var answer = await fixture.RunAsync("lint", "db");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, "db/V10__shorter.sql(3,1): warning SG3324: cars is written anew while nobody reads it, as colour changes from character varying(40) to character varying(10); "
            + "add a column that may be NULL, fill it in batches, let the application use it, and take the old one away later\n")));
        Assert.That((await fixture.RunAsync("lint", "db", "--down")).Output, Does.Contain("db/U2__longer.sql(1,1): warning SG3340"));
        Assert.That((await fixture.RunAsync("lint", "db/V2__longer.sql")).Output, Does.Contain("unless PostgreSQL takes the old values as they are"));
    }

    [TestCase("none", 0)]
    [TestCase("error", 0)]
    [TestCase("note", 1)]
    [TestCase("SG3310", 1)]
    [TestCase("SG3311,blocks_writes", 1)]
    [TestCase("SG3311,deletes_data", 0)]
    public async Task The_exit_code_is_chosen(string failOn, int code)
    {
        using var fixture = Folder("CREATE INDEX CONCURRENTLY i ON cars (id);\nSET lock_timeout = '1s';\nCREATE INDEX j ON cars (id);\n");
        Assert.That((await fixture.RunAsync("lint", "a.sql", "--fail-on", failOn)).Code, Is.EqualTo(code));
        fixture.Write("schemagen.json", $$"""{ "lint": { "failOn": [{{string.Join(", ", failOn.Split(',').Select(w => $"\"{w}\""))}}] } }""");
        Assert.That((await fixture.RunAsync("lint", "a.sql")).Code, Is.EqualTo(code));
    }

    [TestCase("\"SG3310\": \"off\"", "", 0)]
    [TestCase("\"SG3310\": \"error\"", "error SG3310", 1)]
    [TestCase("\"SG3310\": \"note\"", "note SG3310", 0)]
    [TestCase("\"SG3310\": \"off\", \"SG3374\": \"warning\"", "warning SG3374: t.a is integer", 1)]
    public async Task Rules_matter_as_the_settings_say(string settings, string said, int code)
    {
        using var fixture = Folder("SET lock_timeout = '1s';\nCREATE INDEX ON cars (id);\nCREATE TABLE t (a int);\n");
        fixture.Write("schemagen.json", $"{{ \"lint\": {{ {settings} }} }}");
        var answer = await fixture.RunAsync("lint", "a.sql");
        Assert.That(answer.Code, Is.EqualTo(code), answer.Output);
        Assert.That(answer.Output, said.Length == 0 ? Is.Empty : Does.Contain(said));
    }

    [TestCase("{ \"lint\": { \"SG9999\": \"off\" } }", "schemagen.json:1: the key 'lint.SG9999' is not known")]
    [TestCase("{ \"lint\": { \"SG3310\": \"loud\" } }", "'lint.SG3310' is 'loud' and has to be one of off, note, warning, error")]
    [TestCase("{ \"lint\": { \"failOn\": [\"all\"] } }", "'lint.failOn' is 'all' and has to be none, a level (note, warning, error), a hazard (deletes_data")]
    [TestCase("{ \"lint\": { \"failOn\": [\"none\", \"error\"] } }", "'lint.failOn' says 'none' beside others")]
    public async Task Wrong_settings_are_told(string settings, string message)
    {
        using var fixture = Folder("SELECT 1;\n");
        fixture.Write("schemagen.json", settings);
        var answer = await fixture.RunAsync("lint", "a.sql");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(answer.Error, Does.Contain(message));
    }

    [TestCase("nowhere", "error: no revision has the id 'nowhere'")]
    [TestCase("nowhere.sql", "error: 'nowhere.sql' is not there")]
    [TestCase("a.sql nowhere", "error: 'nowhere' is not there: name files and folders of SQL, or one revision or range of revisions")]
    [TestCase("empty", "holds no file *.sql")]
    [TestCase("a.sql --fail-on never", "--fail-on is 'never' and has to be none, a level")]
    public async Task What_is_not_there_is_told(string arguments, string message)
    {
        using var fixture = Folder("SELECT 1;\n");
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "empty"));
        var answer = await fixture.RunAsync(["lint", .. arguments.Split(' ')]);
        Assert.That((answer.Code, answer.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(answer.Error, Does.Contain(message));
    }

    [Test]
    public async Task What_is_allowed_with_a_reason_is_let_be_and_kept_by_record()
    {
        using var fixture = await IndexedAsync();
        fixture.Edit("migrations/*_plates.up.sql", "CREATE INDEX", "-- schemagen: allow SG3310 because cars has ten rows\nCREATE INDEX");
        Assert.That((await fixture.RunAsync("lint")).ToString(), Does.Contain("nothing found"));
        await fixture.DoAsync("record");
        Assert.That(fixture.Read("migrations/*_plates.up.sql"), Does.Contain("-- schemagen: allow SG3310 because cars has ten rows\nCREATE INDEX"));
        Assert.That((await fixture.RunAsync("lint")).Code, Is.Zero);
        await fixture.DoAsync("verify");
        fixture.Edit("migrations/*_plates.up.sql", " because cars has ten rows", string.Empty);
        var answer = await fixture.RunAsync("lint");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, $"""
            {Indexed(fixture)}(8,1): error SG3398: it gives no reason; write -- schemagen: allow SG3310 because ...
            {Indexed(fixture)}(9,1): warning SG3310: nobody writes cars while index ix_cars_plate is built; write CREATE INDEX CONCURRENTLY, outside of a transaction

            """)));
    }

    [Test]
    public async Task At_the_head_of_a_file_an_allowance_holds_for_all_of_it_and_runs()
    {
        using var fixture = await IndexedAsync();
        fixture.Edit("migrations/*_plates.up.sql", "-- plates", "-- schemagen: allow SG3310, SG3340 because cars has ten rows\n-- plates");
        var answer = await fixture.RunAsync("lint");
        Assert.That((answer.Code, answer.Output), Is.EqualTo((1, $"{Indexed(fixture)}(1,1): warning SG3399: SG3340 is allowed here, and is not found; remove it\n")));
        await fixture.DoAsync("record");
        await fixture.DoAsync("upgrade");
    }

    [Test]
    public async Task Code_scanning_gets_the_line_of_the_SQL_and_of_the_model()
    {
        using var fixture = await IndexedAsync();
        Directory.CreateDirectory(Path.Combine(fixture.Folder, ".git"));
        var answer = await fixture.RunAsync("lint", "--format", "sarif", "--output", "out/lint.sarif");
        Assert.That(answer.Output, Does.Contain("warning SG3310"));
        using var log = JsonDocument.Parse(fixture.Read("out/lint.sarif"));
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var related = result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        Assert.Multiple(() =>
        {
            Assert.That((rule.GetProperty("id").GetString(), result.GetProperty("level").GetString()), Is.EqualTo(("SG3310", "warning")));
            Assert.That(location.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo(Indexed(fixture)));
            Assert.That(location.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(8));
            Assert.That(related.GetProperty("artifactLocation").GetProperty("uri").GetString(), Is.EqualTo("Models.cs"));
        });
    }

    [Test]
    public async Task A_workflow_gets_annotations_and_no_name_writes_one()
    {
        using var fixture = Folder("SET lock_timeout = '1s';\nCREATE INDEX \"i\n::error file=x::pwned\" ON cars (id);\n");
        Directory.CreateDirectory(Path.Combine(fixture.Folder, ".git"));
        var answer = await fixture.RunAsync("lint", "a.sql", "--format", "github");
        Assert.That(answer.Output, Is.EqualTo("::warning file=a.sql,line=2,title=SG3310::nobody writes cars while index i\\n::error file=x::pwned is built; write CREATE INDEX CONCURRENTLY, outside of a transaction\n"));
        Assert.That((await fixture.RunAsync("lint", "a.sql", "--format", "markdown")).Output, Does.Contain("| a.sql:2 | warning SG3310: nobody writes cars"));
    }

    [Test]
    public async Task A_script_of_EF_Core_is_looked_at_inside_of_its_blocks()
    {
        using var fixture = Folder("""
            START TRANSACTION;

            DO $EF$
            BEGIN
                IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101_Cars') THEN
                ALTER TABLE "Cars" ADD "Doors" integer NOT NULL;
                END IF;
            END $EF$;

            DO $EF$
            BEGIN
                IF NOT EXISTS(SELECT 1 FROM "__EFMigrationsHistory" WHERE "MigrationId" = '20260101_Cars') THEN
                CREATE INDEX "IX_Cars_Doors" ON "Cars" ("Doors");
                END IF;
            END $EF$;
            COMMIT;

            """);
        var answer = await fixture.RunAsync("lint", "a.sql");
        Assert.That(answer.Output.Split('\n').Select(l => l.Split(':')[0]), Is.SupersetOf(new[] { "a.sql(6,1)", "a.sql(13,1)" }), answer.Output);
        Assert.That(answer.Output, Does.Contain("a.sql(6,1): error SG3321: it fails where Cars has rows").And.Contain("a.sql(13,1): warning SG3310: nobody writes Cars while index IX_Cars_Doors is built"));
    }

    [Test]
    public async Task What_the_runner_looks_after_is_no_finding_of_a_revision()
    {
        using var fixture = await IndexedAsync();
        Assert.That((await fixture.RunAsync("lint")).Output, Does.Not.Contain("SG3362"));
        fixture.Write("schemagen.json", """{ "lockTimeout": "0" }""");
        Assert.That((await fixture.RunAsync("lint")).Output, Does.Contain("warning SG3362: while this waits for cars"));
    }

    private static ToolFixture Folder(string sql)
    {
        var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("a.sql", sql);
        return fixture;
    }

    private static async Task<ToolFixture> IndexedAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Car("public string? Plate { get; set; }", string.Empty));
        await fixture.DoAsync("revision", "-m", "cars");
        fixture.Model(Car("public string? Plate { get; set; }", "[PgIndex(\"Plate\")]"));
        await fixture.DoAsync("revision", "-m", "plates", "--offline");
        return fixture;
    }

    private static string Car(string properties, string attributes) => attributes + "\n" + Models.Replace("{0}", properties, StringComparison.Ordinal);

    private static string Indexed(ToolFixture fixture) => $"migrations/{Path.GetFileName(fixture.Find("migrations/*_plates.up.sql"))}";
}
