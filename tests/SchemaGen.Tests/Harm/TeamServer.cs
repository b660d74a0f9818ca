using CliWrap.Buffered;
using Npgsql;
using SchemaGen.Tests.Scratch;

namespace SchemaGen.Tests.Harm;

/// <summary>A server as a team has one: roles with settings of their own, grants, two databases with rows, and a connection that may do everything.</summary>
internal sealed class TeamServer : IAsyncDisposable
{
    /// <summary>What an input would make that could write a file of the server.</summary>
    public const string Trace = "/tmp/schemagen-harm";

    private readonly GivenServer server;

    private TeamServer(GivenServer server) => this.server = server;

    /// <summary>The database of the project, by a superuser.</summary>
    public string Connection => To("shop");

    public static async Task<TeamServer> StartAsync()
    {
        TeamServer made = new(await GivenServer.StartAsync());
        foreach (var sql in new[]
        {
            "CREATE ROLE app_owner LOGIN CREATEDB", "CREATE ROLE app LOGIN PASSWORD 'hush'", "CREATE ROLE readers NOLOGIN", "GRANT readers TO app", "ALTER ROLE app SET statement_timeout = '30s'",
            "CREATE DATABASE shop OWNER app_owner", "CREATE DATABASE other", "ALTER DATABASE shop SET timezone = 'Europe/Zurich'", "ALTER ROLE app IN DATABASE shop SET search_path = public, audit",
            "ALTER SYSTEM SET log_min_duration_statement = '1s'",
        })
        {
            await made.server.ExecuteAsync(sql);
        }

        await TestServer.ExecuteAsync(made.To("shop"), "CREATE SCHEMA audit AUTHORIZATION app_owner; CREATE TABLE audit.log (at timestamptz DEFAULT '2026-01-01', what text); INSERT INTO audit.log (what) VALUES ('begun'); GRANT INSERT ON audit.log TO app;");
        await TestServer.ExecuteAsync(made.To("other"), "CREATE TABLE precious (id int PRIMARY KEY); INSERT INTO precious SELECT generate_series(1, 100);");
        return made;
    }

    /// <summary>All that there is: roles, settings, both databases with their rows, and the files that an input could have written.</summary>
    public async Task<string> StateAsync() => string.Join('\n', [
        await DumpAsync("pg_dumpall", "--globals-only", "-d", server.Connection),
        await DumpAsync("pg_dump", "-d", To("shop")),
        await DumpAsync("pg_dump", "-d", To("other")),
        await TestServer.PsqlAsync(server.Connection, """
            SELECT datname, datdba::regrole, datacl, datconnlimit, datallowconn FROM pg_database WHERE datname NOT LIKE 'schemagen%' ORDER BY 1;
            SELECT setdatabase, setrole, setconfig FROM pg_db_role_setting ORDER BY 1, 2;
            SELECT spcname FROM pg_tablespace ORDER BY 1;
            SELECT subname FROM pg_subscription;
            SELECT pg_read_file('postgresql.auto.conf');
            SELECT name FROM pg_ls_dir('.') AS name WHERE name NOT IN ('postmaster.pid') ORDER BY 1;
            """),
        File.Exists(Trace) ? Trace : string.Empty]);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private string To(string database) => new NpgsqlConnectionStringBuilder(server.Connection) { Database = database }.ConnectionString;

    private static async Task<string> DumpAsync(string program, params string[] arguments)
    {
        NpgsqlConnectionStringBuilder to = new(arguments[^1]);
        var address = $"host={to.Host} port={to.Port} user={to.Username} dbname={to.Database}";
        var result = await CliWrap.Cli.Wrap(TestServer.Program(program)).WithArguments([.. arguments[..^1], address, "--restrict-key=x"]).WithWorkingDirectory("/").ExecuteBufferedAsync();
        return result.StandardOutput;
    }
}
