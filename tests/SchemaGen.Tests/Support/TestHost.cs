using System.Collections.Concurrent;
using DotNet.Testcontainers.Builders;
using Npgsql;
using SchemaGen.Postgres.Scratch;
using Testcontainers.PostgreSql;

namespace SchemaGen.Tests.Support;

/// <summary>A server with the databases that were made on it.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private const string Image = "postgres:17-alpine";

    private readonly ConcurrentBag<ScratchDatabase> databases = [];
    private readonly PostgreSqlContainer? container;

    private TestHost(ScratchServer server, PostgreSqlContainer? container) => (Server, this.container) = (server, container);

    public ScratchServer Server { get; }

    public static async Task<TestHost> StartAsync()
    {
        try
        {
            return new(await ScratchServer.StartAsync(new() { BinDirectory = TestServer.BinDirectory }), null);
        }
        catch (ScratchUnavailableException e)
        {
            return await StartContainerAsync(e);
        }
    }

    public async Task<string> CreateDatabaseAsync()
    {
        var database = await Server.CreateDatabaseAsync();
        databases.Add(database);
        // Tests see the messages that a user would see, on connections that end with them.
        return new NpgsqlConnectionStringBuilder(database.ConnectionString) { Options = "-c client_min_messages=notice", Pooling = false }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in databases)
        {
            await database.DisposeAsync();
        }

        await Server.DisposeAsync();
        await (container?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    // An engine that answers without the command 'docker', such as Testcontainers Cloud or a remote one.
    private static async Task<TestHost> StartContainerAsync(ScratchUnavailableException reason)
    {
        try
        {
            var container = new PostgreSqlBuilder(Image).Build();
            await container.StartAsync();
            return new(await ScratchServer.StartAsync(new(Scratch: container.GetConnectionString())), container);
        }
        catch (DockerUnavailableException)
        {
            throw new InvalidOperationException(reason.Message, reason);
        }
    }
}
