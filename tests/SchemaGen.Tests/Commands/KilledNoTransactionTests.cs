using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Commands;

/// <summary>SIGKILL at any moment of a history with every statement that no transaction holds, up and down: the next run ends at its target by itself.</summary>
/// <remarks>SCHEMAGEN_TEST_KILLS says how many moments are tried.</remarks>
public sealed class KilledNoTransactionTests
{
    private const string Head = "-- schemagen: no-transaction\n";

    private const string Up =
        "CREATE INDEX CONCURRENTLY i1 ON t (a);\nCREATE UNIQUE INDEX CONCURRENTLY ON t (id);\nREINDEX TABLE CONCURRENTLY t;\nALTER TYPE mood ADD VALUE 'ok';\n"
        + "ALTER TABLE t ADD CONSTRAINT positive CHECK (a > 0) NOT VALID;\nALTER TABLE t VALIDATE CONSTRAINT positive;\nVACUUM (ANALYZE) t;\n"
        + "ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;\nDROP INDEX CONCURRENTLY i1;\nBEGIN;\nCREATE TABLE u ();\nINSERT INTO log VALUES (1);\nCOMMIT;\nREINDEX INDEX CONCURRENTLY old;\nINSERT INTO log VALUES (2);\n"
        + "DO $$ -- schemagen: repeatable\nBEGIN FOR i IN 0..9 LOOP UPDATE t SET b = i WHERE b IS NULL AND id % 10 = i; COMMIT; END LOOP; END $$;\n";

    private const string Down =
        "DROP TABLE u;\nUPDATE t SET b = NULL;\nCREATE INDEX CONCURRENTLY i2 ON t (a);\nALTER TABLE p ATTACH PARTITION p1 FOR VALUES IN (1);\nALTER TABLE t DROP CONSTRAINT positive;\n"
        + "DROP INDEX CONCURRENTLY t_id_idx;\nREINDEX (CONCURRENTLY) TABLE t;\nCLUSTER t USING old;\nVACUUM FULL t;\nALTER TYPE mood RENAME VALUE 'ok' TO 'gone';\n"
        + "ALTER TABLE p DETACH PARTITION p1 CONCURRENTLY;\nALTER TABLE p ATTACH PARTITION p1 FOR VALUES IN (1);\nDROP INDEX CONCURRENTLY i2;\nDELETE FROM log;\nINSERT INTO log VALUES (3);\n";

    private const string Tables =
        "CREATE TABLE t (id int NOT NULL, a int, b int); INSERT INTO t SELECT g, g FROM generate_series(1, 40000) g; CREATE INDEX old ON t (a); CREATE TYPE mood AS ENUM ('sad');"
        + "CREATE TABLE p (id int) PARTITION BY LIST (id); CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1); CREATE TABLE log (n int);";

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_TEST_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 12;

    [Test]
    public async Task The_next_run_ends_where_an_undisturbed_one_does()
    {
        using var undisturbed = await MakeAsync();
        var clock = Stopwatch.StartNew();
        await undisturbed.DoAsync("upgrade");
        var took = clock.Elapsed * 2;
        var up = await StateAsync(undisturbed);
        await undisturbed.DoAsync("downgrade", "base");
        var down = await StateAsync(undisturbed);

        Random random = new(TestContext.CurrentContext.Random.Next());
        var resumed = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var fixture = await MakeAsync();
            var (command, target, expected) = kill % 2 == 0 ? ("upgrade", "head", up) : ("downgrade", "base", down);
            if (command == "downgrade")
            {
                await fixture.DoAsync("upgrade");
            }

            // Every third kill comes in the midst of the file, however long the tool takes to get there.
            await KillAsync(fixture, [command, target], kill % 3 == 0 ? null : took * random.NextDouble());
            var answer = await fixture.DoAsync(command, target);
            resumed += answer.Error.Contains("Going on with", StringComparison.Ordinal) ? 1 : 0;
            Assert.That(await StateAsync(fixture), Is.EqualTo(expected), answer.Error);
        }

        TestContext.Out.WriteLine($"{resumed} of {Kills} went on in the middle of a file");
        Assert.That(resumed, Is.GreaterThan(0));
    }

    private static async Task<ToolFixture> MakeAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        MigrationsFolder.Write(Path.Combine(fixture.Folder, "migrations"), new RevisionManifest { Revision = "first", Name = "first" }, Paused(Up), Paused(Down));
        await fixture.ExecuteAsync(Tables);
        return fixture;
    }

    // Most of the run lies between the first and the last statement, however fast the machine.
    private static string Paused(string sql) => Head + sql.Replace("BEGIN;\n", "BEGIN;\nSELECT pg_sleep(0.03);\n", StringComparison.Ordinal) + "SELECT pg_sleep(0.2);\n";

    private static async Task<string> StateAsync(ToolFixture fixture) =>
        string.Concat((await fixture.DumpAsync()).Split('\n').Where(l => !l.StartsWith("-- Name: ", StringComparison.Ordinal)).Select(l => l + "\n"))
        + await fixture.AskAsync("SELECT (SELECT string_agg(n::text, ' ' ORDER BY n) FROM log), (SELECT count(*) FROM pg_index WHERE NOT indisvalid), (SELECT count(*) FROM t), (SELECT count(b) FROM t)");

    private static async Task BegunAsync(ToolFixture fixture, Process tool)
    {
        const string Begun = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%INDEX CONCURRENTLY%'";
        while (!tool.HasExited && await TestServer.ScalarAsync<long>(fixture.Connection, Begun) == 0)
        {
            await Task.Delay(5);
        }
    }

    private static async Task KillAsync(ToolFixture fixture, string[] command, TimeSpan? after)
    {
        using var tool = Process.Start(new ProcessStartInfo(ToolProcess.Path, [.. command, "-q", "--connection", fixture.Connection]) { WorkingDirectory = fixture.Folder })!;
        await Task.WhenAny(tool.WaitForExitAsync(), after is { } time ? Task.Delay(time) : BegunAsync(fixture, tool));
        tool.Kill();
        await tool.WaitForExitAsync();
    }
}
