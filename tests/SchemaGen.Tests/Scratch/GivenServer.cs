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
        var server = await ScratchServer.StartAsync(Local.Options);
        return new GivenServer(server, await server.CreateDatabaseAsync());
    }

    public Task ExecuteAsync(string sql) => database.ExecuteAsync(sql);

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await server.DisposeAsync();
    }
}
