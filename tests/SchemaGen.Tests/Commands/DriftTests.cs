using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>A revision is the difference to the history; what else a database has is told and stays out of it.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DriftTests
{
    private const string Indexed = "[Table(\"cars\")] public class Car { public int Id { get; set; } [PgIndex] public int Year { get; set; } }";

    [Test]
    public async Task Drift_is_told_with_both_ways_out_and_stays_out_of_the_next_revision()
    {
        using var fixture = await MakeAsync();
        await fixture.ExecuteAsync("DROP INDEX ix_cars_year; ALTER TABLE cars ADD colour text");
        var answer = await fixture.DoAsync("revision", "-m", "none");
        Assert.That(answer.Error, Does.Contain("detected removed index 'ix_cars_year'").And.Contain("--adopt-drift").And.Contain("diff --from database --to migrations").And.Contain("nothing to do"));
        fixture.Model(Indexed.Replace("public int Id", "public int? Doors { get; set; } public int Id", StringComparison.Ordinal));
        await fixture.DoAsync("revision", "-m", "doors");
        Assert.That(fixture.Read("migrations/*_doors.up.sql"), Does.Contain("ADD COLUMN doors").And.Not.Contain("ix_cars_year").And.Not.Contain("colour"));
        using var other = await OtherAsync(fixture);
        await other.DoAsync("upgrade");
        await other.DoAsync("check");
    }

    [Test]
    public async Task What_undoes_drift_is_printed()
    {
        using var fixture = await MakeAsync();
        var before = await fixture.DumpAsync();
        await fixture.ExecuteAsync("DROP INDEX ix_cars_year");
        await fixture.ExecuteAsync((await fixture.RunAsync("diff", "--from", "database", "--to", "migrations")).Output);
        Assert.That(await fixture.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Adopted_drift_is_a_revision_that_this_database_has_already_and_others_get()
    {
        using var fixture = await MakeAsync();
        Assert.That((await fixture.DoAsync("revision", "-m", "none", "--adopt-drift")).Error, Does.Contain("nothing to adopt"));
        await fixture.ExecuteAsync("DROP INDEX ix_cars_year; CREATE INDEX ix_cars_year ON cars (year DESC)");
        var found = await fixture.DumpAsync();
        Assert.That((await fixture.DoAsync("revision", "-m", "adopted", "--adopt-drift")).Error, Does.Contain("schemagen stamp"));
        using var other = await OtherAsync(fixture);
        await other.DoAsync("upgrade");
        Assert.That(await other.DumpAsync(), Is.EqualTo(found));
        await fixture.DoAsync("stamp", "head");
        Assert.That((await fixture.RunAsync("check")).Output, Does.Not.Contain("SG2011"));
        await other.DoAsync("downgrade", "-1");
        await InputTests.FailsAsync(fixture, ["revision", "-m", "x", "--adopt-drift", "--offline"], "--adopt-drift needs a database");
    }

    [Test]
    public async Task What_is_made_anew_gets_back_what_it_has_on_each_database()
    {
        using var fixture = await MakeAsync("CREATE VIEW v AS SELECT id, year FROM cars;\nCREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;");
        using var other = await OtherAsync(fixture);
        await other.DoAsync("upgrade");
        await fixture.ExecuteAsync("GRANT SELECT ON v TO pg_read_all_data");
        await other.ExecuteAsync("GRANT SELECT, UPDATE ON v TO pg_read_all_stats WITH GRANT OPTION; GRANT INSERT (id) ON v TO pg_read_all_stats; GRANT SELECT (year) ON v TO pg_read_all_stats; "
            + "REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC; ALTER VIEW v OWNER TO pg_monitor; GRANT SELECT ON m TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_read_all_data");
        fixture.Write("sql/all.sql", "CREATE VIEW v AS SELECT id FROM cars;\nCREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$;\nCREATE MATERIALIZED VIEW m AS SELECT id + 1 AS id FROM cars;");
        var before = await other.AskAsync(Privileges);
        await fixture.DoAsync("revision", "-m", "second");
        Assert.That(fixture.Read("migrations/*_second.up.sql"), Does.Not.Contain("pg_read_all_data").And.Not.Contain("pg_monitor"));
        CopyRevisions(fixture, other);
        await fixture.DoAsync("upgrade");
        await other.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT has_table_privilege('pg_read_all_data', 'v', 'SELECT')"), Does.Contain("t"));
        Assert.That(await other.AskAsync(Privileges), Is.EqualTo(before));
        await other.DoAsync("downgrade", "-1");
        Assert.That(await other.AskAsync(Privileges), Is.EqualTo(before));
        await fixture.DoAsync("check");
    }

    [Test]
    public async Task The_version_of_an_extension_is_pinned_only_where_it_is_written()
    {
        using var fixture = await MakeAsync("CREATE EXTENSION IF NOT EXISTS pg_trgm;");
        Assert.That(fixture.Read("migrations/*_first.up.sql") + fixture.Read("migrations/*_first.schema"), Does.Contain("pg_trgm").And.Not.Contain("VERSION").And.Not.Contain("version="));
    }

    private const string Privileges = "SELECT string_agg(concat(c.relname, ' ', c.relowner::regrole, ' ', (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(c.relacl) a)), ';' ORDER BY c.relname) "
        + "|| (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM pg_proc p, unnest(p.proacl) a WHERE p.proname = 'f') FROM pg_class c WHERE c.relname IN ('v', 'm')";

    private static async Task<ToolFixture> MakeAsync(string sql = "")
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Indexed);
        fixture.Write("sql/all.sql", sql);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        return fixture;
    }

    // Another database with the same folder.
    private static async Task<ToolFixture> OtherAsync(ToolFixture fixture)
    {
        var other = await ToolFixture.CreateAsync();
        other.Write("Models.cs", fixture.Read("Models.cs"));
        other.Write("sql/all.sql", fixture.Read("sql/all.sql"));
        CopyRevisions(fixture, other);
        return other;
    }

    private static void CopyRevisions(ToolFixture fixture, ToolFixture other)
    {
        foreach (var file in fixture.Migrations())
        {
            other.Write(Path.Combine("migrations", file), fixture.Read(Path.Combine("migrations", file)));
        }
    }
}
