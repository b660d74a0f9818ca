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
        using var bench = await MakeAsync();
        await bench.ExecuteAsync("DROP INDEX ix_cars_year; ALTER TABLE cars ADD colour text");
        var answer = await bench.DoAsync("revision", "-m", "none");
        Assert.That(answer.Error, Does.Contain("detected removed index 'ix_cars_year'").And.Contain("--adopt-drift").And.Contain("diff --from database --to migrations").And.Contain("nothing to do"));
        bench.Model(Indexed.Replace("public int Id", "public int? Doors { get; set; } public int Id", StringComparison.Ordinal));
        await bench.DoAsync("revision", "-m", "doors");
        Assert.That(bench.Read("migrations/*_doors.up.sql"), Does.Contain("ADD COLUMN doors").And.Not.Contain("ix_cars_year").And.Not.Contain("colour"));
        using var other = await OtherAsync(bench);
        await other.DoAsync("upgrade");
        await other.DoAsync("check");
    }

    [Test]
    public async Task What_undoes_drift_is_printed()
    {
        using var bench = await MakeAsync();
        var before = await bench.DumpAsync();
        await bench.ExecuteAsync("DROP INDEX ix_cars_year");
        await bench.ExecuteAsync((await bench.RunAsync("diff", "--from", "database", "--to", "migrations")).Output);
        Assert.That(await bench.DumpAsync(), Is.EqualTo(before));
    }

    [Test]
    public async Task Adopted_drift_is_a_revision_that_this_database_has_already_and_others_get()
    {
        using var bench = await MakeAsync();
        Assert.That((await bench.DoAsync("revision", "-m", "none", "--adopt-drift")).Error, Does.Contain("nothing to adopt"));
        await bench.ExecuteAsync("DROP INDEX ix_cars_year; CREATE INDEX ix_cars_year ON cars (year DESC)");
        var found = await bench.DumpAsync();
        Assert.That((await bench.DoAsync("revision", "-m", "adopted", "--adopt-drift")).Error, Does.Contain("schemagen stamp"));
        using var other = await OtherAsync(bench);
        await other.DoAsync("upgrade");
        Assert.That(await other.DumpAsync(), Is.EqualTo(found));
        await bench.DoAsync("stamp", "head");
        Assert.That((await bench.RunAsync("check")).Output, Does.Not.Contain("SG2011"));
        await other.DoAsync("downgrade", "-1");
        await InputTests.FailsAsync(bench, ["revision", "-m", "x", "--adopt-drift", "--offline"], "--adopt-drift needs a database");
    }

    [Test]
    public async Task What_is_made_anew_gets_back_what_it_has_on_each_database()
    {
        using var bench = await MakeAsync("CREATE VIEW v AS SELECT id, year FROM cars;\nCREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;\nCREATE MATERIALIZED VIEW m AS SELECT id FROM cars;");
        using var other = await OtherAsync(bench);
        await other.DoAsync("upgrade");
        await bench.ExecuteAsync("GRANT SELECT ON v TO pg_read_all_data");
        await other.ExecuteAsync("GRANT SELECT, UPDATE ON v TO pg_monitor WITH GRANT OPTION; GRANT INSERT (id) ON v TO pg_monitor; GRANT SELECT (year) ON v TO pg_monitor; "
            + "REVOKE EXECUTE ON FUNCTION f() FROM PUBLIC; ALTER VIEW v OWNER TO pg_monitor; GRANT SELECT ON m TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO pg_read_all_data");
        bench.Write("sql/all.sql", "CREATE VIEW v AS SELECT id FROM cars;\nCREATE FUNCTION f() RETURNS bigint LANGUAGE sql AS $$ SELECT 1::bigint $$;\nCREATE MATERIALIZED VIEW m AS SELECT id + 1 AS id FROM cars;");
        var before = await other.AskAsync(Privileges);
        await bench.DoAsync("revision", "-m", "second");
        Assert.That(bench.Read("migrations/*_second.up.sql"), Does.Not.Contain("pg_read_all_data").And.Not.Contain("pg_monitor"));
        CopyRevisions(bench, other);
        await bench.DoAsync("upgrade");
        await other.DoAsync("upgrade");
        Assert.That(await bench.AskAsync("SELECT has_table_privilege('pg_read_all_data', 'v', 'SELECT')"), Does.Contain("t"));
        Assert.That(await other.AskAsync(Privileges), Is.EqualTo(before));
        await other.DoAsync("downgrade", "-1");
        Assert.That(await other.AskAsync(Privileges), Is.EqualTo(before));
        await bench.DoAsync("check");
    }

    [Test]
    public async Task The_version_of_an_extension_is_pinned_only_where_it_is_written()
    {
        using var bench = await MakeAsync("CREATE EXTENSION IF NOT EXISTS pg_trgm;");
        Assert.That(bench.Read("migrations/*_first.up.sql") + bench.Read("migrations/*_first.schema"), Does.Contain("pg_trgm").And.Not.Contain("VERSION").And.Not.Contain("version="));
    }

    private const string Privileges = "SELECT string_agg(concat(c.relname, ' ', c.relowner::regrole, ' ', (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM unnest(c.relacl) a)), ';' ORDER BY c.relname) "
        + "|| (SELECT string_agg(a::text, ',' ORDER BY a::text) FROM pg_proc p, unnest(p.proacl) a WHERE p.proname = 'f') FROM pg_class c WHERE c.relname IN ('v', 'm')";

    private static async Task<Workbench> MakeAsync(string sql = "")
    {
        var bench = await Workbench.CreateAsync();
        bench.Model(Indexed);
        bench.Write("sql/all.sql", sql);
        await bench.DoAsync("revision", "-m", "first");
        await bench.DoAsync("upgrade");
        await bench.DoAsync("check");
        return bench;
    }

    // Another database with the same folder.
    private static async Task<Workbench> OtherAsync(Workbench bench)
    {
        var other = await Workbench.CreateAsync();
        other.Write("Models.cs", bench.Read("Models.cs"));
        other.Write("sql/all.sql", bench.Read("sql/all.sql"));
        CopyRevisions(bench, other);
        return other;
    }

    private static void CopyRevisions(Workbench bench, Workbench other)
    {
        foreach (var file in bench.Migrations())
        {
            other.Write(Path.Combine("migrations", file), bench.Read(Path.Combine("migrations", file)));
        }
    }
}
