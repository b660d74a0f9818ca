using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;
using SchemaGen.Tests.Migrations;

namespace SchemaGen.Tests.Commands;

/// <summary>An upgrade that is told to end while it waits for a lock leaves nothing queued on the server, and the next one goes on.</summary>
public sealed class InterruptedUpgradeTests
{
    private const string Transactional = "ALTER TABLE t ADD x int;";
    private const string Concurrent = "-- schemagen: no-transaction\nCREATE INDEX CONCURRENTLY i ON t (id);";

    [TestCase("HUP", 129, Transactional)]
    [TestCase("INT", 130, Transactional)]
    [TestCase("TERM", 143, Transactional)]
    [TestCase("KILL", 137, Transactional)]
    [TestCase("HUP", 129, Concurrent)]
    [TestCase("INT", 130, Concurrent)]
    [TestCase("TERM", 143, Concurrent)]
    [TestCase("KILL", 137, Concurrent)]
    public async Task Nothing_stays_on_the_server(string signal, int code, string sql)
    {
        using var fixture = await ToolFixture.CreateAsync();
        MigrationsFolder.Write(Path.Combine(fixture.Folder, "migrations"), new RevisionManifest { Revision = "first", Name = "first" }, sql, "");
        await fixture.ExecuteAsync("CREATE TABLE t (id int)");
        await using (await HeldLock.TakeAsync(fixture.Connection, "INSERT INTO t VALUES (1)"))
        {
            using var tool = Process.Start(new ProcessStartInfo(ToolProcess.Path, ["upgrade", "-q", "--lock-timeout", "0", "--connection", fixture.Connection]) { WorkingDirectory = fixture.Folder })!;
            while (await fixture.AskAsync(Waiting) == "0")
            {
                Assert.That(tool.HasExited, Is.False);
                await Task.Delay(10);
            }

            await CliWrap.Cli.Wrap("kill").WithArguments(["-s", signal, tool.Id.ToString(CultureInfo.InvariantCulture)]).ExecuteAsync();
            await tool.WaitForExitAsync();
            Assert.That(tool.ExitCode, Is.EqualTo(code));
            for (var tries = 0; await fixture.AskAsync(Ours) != "0"; tries++)
            {
                Assert.That(tries, Is.LessThan(400), "a session of the tool is still there");
                await Task.Delay(10);
            }
        }

        Assert.That(await fixture.AskAsync("SELECT count(*) FROM pg_locks JOIN pg_database d ON d.oid = database WHERE locktype = 'advisory' AND datname = current_database()"), Is.EqualTo("0"));
        await fixture.DoAsync("upgrade");
        Assert.That(await fixture.AskAsync("SELECT (SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass('i') AND indisvalid) + (SELECT count(*) FROM pg_attribute WHERE attrelid = 't'::regclass AND attname = 'x')"), Is.EqualTo("1"));
    }

    private const string Waiting = "SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()";
    private const string Ours = "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'schemagen' AND datname = current_database()";
}
