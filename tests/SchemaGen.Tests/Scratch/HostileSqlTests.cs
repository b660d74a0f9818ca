using System.Net;
using System.Net.Sockets;
using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

/// <summary>SQL that harms whoever lets it run: it is run, and can do nothing.</summary>
public sealed class HostileSqlTests
{
    private const string Trace = "/tmp/schemagen-was-here";

    // A command, and a word of what PostgreSQL says against it, from 14 to 18.
    private static readonly string[][] Deeds =
    [
        ["SELECT pg_read_file('/etc/passwd')", "denied"],
        ["SELECT pg_ls_dir('/')", "denied"],
        [$"SELECT lo_export(1, '{Trace}')", "denied"],
        ["SELECT pg_sleep(3600)", "statement timeout"],
        [$"COPY (SELECT 1) TO PROGRAM 'touch {Trace}'", "superuser|denied"],
        [$"COPY (SELECT 1) TO '{Trace}'", "superuser|denied"],
        ["CREATE ROLE evil SUPERUSER", "superuser|denied"],
        ["CREATE ROLE evil", "denied"],
        ["ALTER ROLE CURRENT_USER SUPERUSER", "superuser|denied"],
        ["ALTER ROLE postgres PASSWORD 'x'", "superuser|denied"],
        ["SET ROLE postgres", "denied|cannot set"],
        ["SET SESSION AUTHORIZATION postgres", "denied|cannot set"],
        ["ALTER SYSTEM SET log_statement = 'all'", "cannot be executed|superuser|denied"],
        ["ALTER DATABASE postgres SET log_statement = 'all'", "owner|denied"],
        ["GRANT pg_read_server_files TO CURRENT_USER", "admin option|superuser|denied"],
    ];

    // What is worked out at once must not be volatile; what it calls may be.
    private static readonly string[] Begin =
    [
        "CREATE FUNCTION evil(command text) RETURNS text LANGUAGE plpgsql AS 'BEGIN EXECUTE command; RETURN command; END'",
        "CREATE FUNCTION calm(command text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN evil(command); END'",
        "CREATE TABLE t (id integer)",
        "CREATE TABLE ranged (a text) PARTITION BY RANGE (a)",
    ];

    // A default is worked out when a column is added, a bound when a partition is made, and a call that is always the same when it is first seen.
    private static readonly string[] Places =
    [
        "ALTER TABLE t ADD COLUMN d text DEFAULT calm({0})",
        "CREATE TABLE p PARTITION OF ranged FOR VALUES FROM (calm({0})) TO (MAXVALUE)",
        "CREATE TABLE g (a integer, b text GENERATED ALWAYS AS (calm({0})) STORED)",
    ];

    [Test]
    public async Task What_is_run_while_thinking_can_do_nothing([ValueSource(nameof(Deeds))] string[] deed, [ValueSource(nameof(Places))] string place)
    {
        await using SharedScratch scratch = new(LocalServer.Options with { StatementTimeout = TimeSpan.FromSeconds(2) });
        var failure = await FailAsync(scratch, [.. Begin, In(place, deed[0])]);
        Assert.That(deed[1].Split('|'), Has.Some.Matches<string>(word => failure.Contains(word!, StringComparison.Ordinal)), failure);
        Assert.That(File.Exists(Trace), Is.False);
    }

    [Test]
    public async Task What_is_only_declared_is_not_run()
    {
        await using SharedScratch scratch = new(LocalServer.Options with { StatementTimeout = TimeSpan.FromSeconds(20) });
        string[] declared =
        [
            .. Begin,
            UnfilledView.Of("CREATE MATERIALIZED VIEW m AS SELECT evil('SELECT pg_sleep(3600)'), pg_read_file('/etc/passwd') AS f WITH DATA"),
            "CREATE TABLE c (a int CHECK (evil('x') = ''), b text DEFAULT pg_read_file('/etc/passwd'))",
            "CREATE INDEX ON t (calm(id::text))",
            "CREATE FUNCTION fire() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(3600); RETURN NEW; END'",
            "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION fire()",
        ];
        var failures = await scratch.OnDatabaseAsync(database => database.ExecuteInAnyOrderAsync([.. declared.Select(s => (IReadOnlyList<string>)[s])]));
        Assert.That(failures.Values.Select(f => f.Message), Is.Empty);
    }

    [Test]
    public async Task A_time_out_that_a_function_sets_off_is_kept_by_the_client()
    {
        await using SharedScratch scratch = new(LocalServer.Options with { StatementTimeout = TimeSpan.FromSeconds(1) });
        var failure = await FailAsync(
            scratch,
            [.. Begin, In(Places[0], "SET statement_timeout = 0"), In(Places[1], "SELECT pg_sleep(3600)")]);
        Assert.That(failure, Does.Contain("imeout"));
    }

    [Test]
    public async Task The_configured_server_is_not_reached_from_the_throwaway_one()
    {
        await using var given = await GivenServer.StartAsync();
        var before = await GlobalsAsync(given);
        await using SharedScratch scratch = new(LocalServer.Options);
        foreach (var target in new[] { $"host={given.Host} user=postgres dbname=postgres", "host=127.0.0.1 user=postgres dbname=postgres connect_timeout=1" })
        {
            Assert.That(
                await FailAsync(scratch, [.. Begin, "CREATE EXTENSION dblink", In(Places[0], $"SELECT dblink_exec('{target}', 'CREATE TABLE evil ()')")]),
                Does.Contain("password").Or.Contain("could not establish connection"));
        }

        Assert.That(await GlobalsAsync(given), Is.EqualTo(before));
    }

    // With a password in it, dblink connects before it asks who called.
    [Test]
    [Platform(Exclude = "Win")]
    public async Task The_network_is_not_reached_where_the_system_allows_to_take_it_away()
    {
        var isIsolated = (await CliWrap.Cli.Wrap("/bin/sh").WithArguments(["-c", "unshare -n true || unshare -rn true"])
            .WithValidation(CliWrap.CommandResultValidation.None).ExecuteAsync()).ExitCode == 0;
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"host=127.0.0.1 port={((IPEndPoint)listener.LocalEndpoint).Port} user=x password=x dbname=x connect_timeout=2";
        await using SharedScratch scratch = new(LocalServer.Options);
        await FailAsync(scratch, [.. Begin, "CREATE EXTENSION dblink", In(Places[0], $"SELECT dblink_connect('{address}')")]);
        Assert.That(listener.Pending(), Is.EqualTo(!isIsolated));
    }

    [Test]
    public async Task On_a_named_server_nothing_but_the_temporary_database_is_touched()
    {
        await using var given = await GivenServer.StartAsync();
        await given.ExecuteAsync("CREATE TABLE precious (id integer)");
        var before = await GlobalsAsync(given);
        await using (SharedScratch scratch = new(new(given.Connection) { StatementTimeout = TimeSpan.FromSeconds(2), Environment = _ => null, UsualPlaces = [] }))
        {
            foreach (var deed in Deeds)
            {
                await FailAsync(scratch, [.. Begin, In(Places[0], deed[0])]);
            }
        }

        Assert.That(await GlobalsAsync(given), Is.EqualTo(before));
        Assert.That(await given.LeftoversAsync(), Is.Empty);
    }

    private static string In(string place, string command) => place.Replace("{0}", $"$command${command}$command$", StringComparison.Ordinal);

    private static async Task<string> FailAsync(SharedScratch scratch, IReadOnlyList<string> statements) =>
        (await Assert.ThrowsAsync<ScratchSqlException>(() => scratch.OnDatabaseAsync(async database =>
        {
            await database.ExecuteAsync(statements);
            return 0;
        })))!.Message;

    private static async Task<string> GlobalsAsync(GivenServer given) => (string)(await Sql.ScalarAsync(
        given.Connection,
        """
        SELECT concat_ws('|', (SELECT string_agg(r::text, ' ' ORDER BY r.oid) FROM pg_authid r), (SELECT string_agg(d.datname, ' ' ORDER BY d.oid) FROM pg_database d),
                         (SELECT string_agg(s::text, ' ') FROM pg_db_role_setting s), (SELECT count(*) FROM pg_class), pg_read_file('postgresql.auto.conf'))
        """))!;
}
