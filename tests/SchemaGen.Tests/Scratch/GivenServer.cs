using Npgsql;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

/// <summary>A server that plays the one which the user has.</summary>
internal sealed class GivenServer : IAsyncDisposable
{
    private readonly ScratchServer server;
    private readonly ScratchDatabase database;

    private GivenServer(ScratchServer server, ScratchDatabase database) => (this.server, this.database) = (server, database);

    public string Connection => new NpgsqlConnectionStringBuilder(database.ConnectionString) { Options = null }.ConnectionString;

    public string Host => Sql.Host(Connection);

    public static async Task<GivenServer> StartAsync()
    {
        var server = await ScratchServer.StartAsync(LocalServer.Options);
        return new GivenServer(server, await server.CreateDatabaseAsync());
    }

    /// <summary>The connection of a role of its own.</summary>
    public string As(string role) => new NpgsqlConnectionStringBuilder(Connection) { Username = role }.ConnectionString;

    public Task ExecuteAsync(string sql) => database.ExecuteAsync(sql);

    /// <summary>The databases and roles that thinking makes, but for those of this test.</summary>
    public async Task<string> LeftoversAsync() => (string)(await Sql.ScalarAsync(
        Connection,
        """
        SELECT concat_ws(' ', (SELECT string_agg(datname, ' ' ORDER BY 1) FROM pg_database WHERE datname LIKE 'schemagen_scratch%' AND datname <> current_database()),
                         (SELECT string_agg(rolname, ' ' ORDER BY 1) FROM pg_roles WHERE rolname LIKE 'schemagen_scratch%'))
        """))!;

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await server.DisposeAsync();
    }
}
