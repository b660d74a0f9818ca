using CliWrap;
using CliWrap.Buffered;
using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class ScratchServerTests
{
    [Test]
    public async Task A_database_is_created_used_and_dropped()
    {
        await using var server = await ScratchServer.StartAsync(new ScratchOptions());
        await using var other = await server.CreateDatabaseAsync();
        var database = await server.CreateDatabaseAsync();
        await database.ExecuteAsync("CREATE TABLE cars (id integer PRIMARY KEY); INSERT INTO cars VALUES (1)");
        Assert.That(await Sql.ScalarAsync(database.ConnectionString, "SELECT count(*)::integer FROM cars"), Is.EqualTo(1));
        Assert.That(await DatabasesAsync(other), Does.Contain(database.Name));

        await database.DisposeAsync();
        Assert.That(await DatabasesAsync(other), Does.Not.Contain(database.Name));
    }

    [Test]
    public async Task A_database_is_dropped_although_somebody_is_connected()
    {
        await using var server = await ScratchServer.StartAsync(new ScratchOptions());
        await using var other = await server.CreateDatabaseAsync();
        var database = await server.CreateDatabaseAsync();
        await using var guest = Sql.Source(database.ConnectionString);
        await using var connection = await guest.OpenConnectionAsync();
        await database.DisposeAsync();
        Assert.That(await DatabasesAsync(other), Does.Not.Contain(database.Name));
    }

    [Test]
    public async Task A_database_is_empty_and_its_settings_do_not_depend_on_the_machine()
    {
        await using var server = await ScratchServer.StartAsync(new ScratchOptions());
        await using var database = await server.CreateDatabaseAsync();
        var settings = await Sql.ScalarAsync(
            database.ConnectionString,
            "SELECT concat_ws(' ', current_setting('server_encoding'), current_setting('timezone'), current_setting('standard_conforming_strings'), current_setting('client_min_messages'))");
        Assert.That(settings, Is.EqualTo("UTF8 UTC on warning"));
        Assert.That(await Sql.ScalarAsync(database.ConnectionString, "SELECT count(*)::integer FROM pg_class WHERE oid >= 16384"), Is.Zero);
    }

    [Test]
    public async Task A_refused_statement_is_told_in_the_servers_words()
    {
        await using var server = await ScratchServer.StartAsync(new ScratchOptions());
        await using var database = await server.CreateDatabaseAsync();
        var error = (await Assert.ThrowsAsync<ScratchSqlException>(() => database.ExecuteAsync("SELECT nonsense")))!;
        Assert.That((error.Message, error.SqlState, error.Position), Is.EqualTo(("column \"nonsense\" does not exist", "42703", 8)));
    }

    [Test]
    public async Task Two_servers_at_once_are_strangers()
    {
        var servers = await Task.WhenAll(ScratchServer.StartAsync(new ScratchOptions()), ScratchServer.StartAsync(new ScratchOptions()));
        await using var first = servers[0];
        await using var second = servers[1];
        await using var database = await first.CreateDatabaseAsync();
        await using var other = await second.CreateDatabaseAsync();
        Assert.That(await DatabasesAsync(other), Does.Not.Contain(database.Name));
    }

    [Test]
    public async Task A_stopped_server_leaves_nothing()
    {
        string folder;
        await using (var server = await ScratchServer.StartAsync(Local.Options))
        {
            await using var database = await server.CreateDatabaseAsync();
            folder = Sql.Host(database.ConnectionString);
            Assert.That(folder, Does.Exist);
        }

        Assert.That(folder, Does.Not.Exist);
        Assert.That(await Local.ProcessesAsync(folder), Is.Empty);
    }

    [Test]
    public async Task A_server_never_runs_as_root()
    {
        await using var server = await ScratchServer.StartAsync(Local.Options);
        await using var database = await server.CreateDatabaseAsync();
        var pid = await Sql.ScalarAsync(database.ConnectionString, "SELECT pg_backend_pid()");
        var user = await CliWrap.Cli.Wrap("ps").WithArguments(["-o", "uid=", "-p", $"{pid}"]).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        Assert.That(user.StandardOutput.Trim(), Is.Not.EqualTo("0"));
        Assert.That(user.StandardOutput.Trim(), Is.Not.EqualTo(Environment.IsPrivilegedProcess ? await Local.UidAsync("postgres") : "0"), "nor as the owner of other clusters");
    }

    private static async Task<string> DatabasesAsync(ScratchDatabase from) =>
        (string)(await Sql.ScalarAsync(from.ConnectionString, "SELECT string_agg(datname, ' ') FROM pg_database"))!;
}
