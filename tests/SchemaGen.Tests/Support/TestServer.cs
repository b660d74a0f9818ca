using CliWrap;
using CliWrap.Buffered;
using Npgsql;
using NUnit.Framework;
using SchemaGen.Postgres.ConnectionStrings;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests;

/// <summary>The server of all tests, started once a run: found as the tool finds one, else by Testcontainers. SCHEMAGEN_TEST_POSTGRES names the folder of the programs to take.</summary>
[SetUpFixture]
public sealed class TestServer
{
    private static readonly Lazy<Task<TestHost>> Host = new(TestHost.StartAsync);
    private static readonly Lazy<string> SharedCache = new(() => Directory.CreateTempSubdirectory("cache-").FullName);

    /// <summary>The folder of the server's programs that was asked for; null takes the first.</summary>
    internal static string? BinDirectory => Environment.GetEnvironmentVariable("SCHEMAGEN_TEST_POSTGRES") is { Length: > 0 } folder ? folder : null;

    /// <summary>The server's major version.</summary>
    internal static async Task<int> MajorAsync() => (await Host.Value).Server.Major;

    /// <summary>The server itself.</summary>
    internal static async Task<ScratchServer> ServerAsync() => (await Host.Value).Server;

    /// <summary>Where expressions are spelled: on a throwaway server as the tool does it, or on the one of the tests where that could not be started so.</summary>
    internal static async Task<ScratchOptions> SpellingAsync() =>
        (await ServerAsync()).IsThrowaway ? new() { BinDirectory = BinDirectory } : new(Scratch: await CreateDatabaseAsync());

    /// <summary>Where the tool thinks when it runs in the process of the tests: on the server that they have, where it would start one like it.</summary>
    internal static async Task<ScratchServer> StartScratchAsync(ScratchOptions options, CancellationToken cancellation) =>
        options is { Scratch: null, Major: null } && await ServerAsync() is { IsThrowaway: true } server ? server.Lend(options) : await ScratchServer.StartAsync(options, cancellation);

    /// <summary>The cache of all benches, so that the first only has to make a server's data directory.</summary>
    internal static string Cache => SharedCache.Value;

    /// <summary>Makes an empty database, which goes when the run ends, and returns its connection string.</summary>
    internal static async Task<string> CreateDatabaseAsync() => await (await Host.Value).CreateDatabaseAsync();

    /// <summary>Runs SQL on a database.</summary>
    internal static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using NpgsqlConnection connection = new(connectionString);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The one value that a query gives.</summary>
    internal static async Task<T> ScalarAsync<T>(string connectionString, string sql)
    {
        await using NpgsqlConnection connection = new(connectionString);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>What psql prints for some SQL, stopping at the first error.</summary>
    internal static async Task<string> PsqlAsync(string connectionString, string sql)
    {
        var result = await Command("psql", connectionString)
            .WithArguments(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-f", "-"])
            .WithStandardInputPipe(PipeSource.FromString(sql))
            .ExecuteBufferedAsync();
        return result.ExitCode == 0 ? result.StandardOutput.Trim() : throw new InvalidOperationException(result.StandardError);
    }

    /// <summary>What psql prints for some SQL and says of its errors, going on behind each as it does by itself.</summary>
    internal static async Task<(string Output, string Errors)> PsqlGoesOnAsync(string connectionString, string sql)
    {
        var result = await Command("psql", connectionString).WithArguments(["-X", "-q", "-A", "-t", "-f", "-"])
            .WithStandardInputPipe(PipeSource.FromString(sql))
            .ExecuteBufferedAsync();
        return (result.StandardOutput.Trim(), result.StandardError);
    }

    /// <summary>Sends a script whole, so that the server itself cuts it.</summary>
    internal static async Task SendAsync(string connectionString, string script)
    {
        var result = await Command("psql", connectionString).WithArguments(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", script]).ExecuteBufferedAsync();
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException(result.StandardError);
        }
    }

    /// <summary>The schema of a database as pg_dump tells it.</summary>
    internal static async Task<string> DumpAsync(string connectionString)
    {
        var result = await Command("pg_dump", connectionString).WithArguments(["--schema-only", "--restrict-key=x"]).ExecuteBufferedAsync();
        return result.ExitCode == 0 ? result.StandardOutput : throw new InvalidOperationException(result.StandardError);
    }

    /// <summary>The path of one of PostgreSQL's programs: from the server's own folder where it is there, else the first on this machine.</summary>
    internal static string Program(string name) =>
        LocalBinaries.FindAll(new() { BinDirectory = BinDirectory }).Concat(LocalBinaries.FindAll(new())).Select(b => b.Program(name)).FirstOrDefault(p => p is not null) ?? name;

    [OneTimeTearDown]
    public static async Task StopAsync()
    {
        if (Host.IsValueCreated)
        {
            await (await Host.Value).DisposeAsync();
        }

        if (SharedCache.IsValueCreated)
        {
            Directory.Delete(SharedCache.Value, recursive: true);
        }
    }

    private static Command Command(string program, string connectionString) => CliWrap.Cli.Wrap(Program(program))
        .WithEnvironmentVariables(ConnectionString.ToVariables(connectionString))
        .WithWorkingDirectory(Path.GetTempPath())
        .WithValidation(CommandResultValidation.None);
}
