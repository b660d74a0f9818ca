using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

/// <summary>The test assembly run as a program: it starts a server, says where, and waits to be killed.</summary>
internal static class HeldServer
{
    public static async Task Main()
    {
        await using var server = await ScratchServer.StartAsync(new ScratchOptions());
        await using var database = await server.CreateDatabaseAsync();
        Console.WriteLine(Sql.Host(database.ConnectionString));
        await Task.Delay(Timeout.Infinite);
    }
}
