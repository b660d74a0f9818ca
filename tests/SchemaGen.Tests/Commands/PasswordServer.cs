using Npgsql;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Commands;

/// <summary>A server of its own on which everybody but its owner has to know a password.</summary>
internal sealed class PasswordServer : IAsyncDisposable
{
    private readonly ScratchServer server;
    private readonly ScratchDatabase database;

    private PasswordServer(ScratchServer server, ScratchDatabase database) => (this.server, this.database) = (server, database);

    public static async Task<PasswordServer> StartAsync()
    {
        var server = await ScratchServer.StartAsync(new() { BinDirectory = TestServer.BinDirectory });
        var database = await server.CreateDatabaseAsync();
        var rules = await TestServer.ScalarAsync<string>(database.ConnectionString, "SHOW hba_file");
        await TestServer.ExecuteAsync(database.ConnectionString, $"""
            SET password_encryption = 'scram-sha-256';
            CREATE ROLE me LOGIN PASSWORD 'right';
            GRANT ALL ON DATABASE "{database.Name}" TO me;
            COPY (SELECT unnest(ARRAY['local all postgres trust', 'local all all scram-sha-256', 'host all all all scram-sha-256'])) TO '{rules}';
            SELECT pg_reload_conf();
            """);
        return new(server, database);
    }

    /// <summary>The connection of the one who needs no password.</summary>
    public string Owner => database.ConnectionString;

    public string Connection(string password) =>
        new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = "me", Password = password, RequireAuth = null, Options = null, Pooling = false }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await server.DisposeAsync();
    }
}
