using System.Globalization;
using System.Security.Cryptography;
using Npgsql;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Testing;

/// <summary>TestDatabases makes a database for each test on one server. Several tests and several runs may use the same server at once.</summary>
/// <remarks>What a killed run has left is dropped by the next one. A failure of PostgreSQL is Npgsql's PostgresException, one of a revision a MigrationException.</remarks>
public sealed class TestDatabases : IAsyncDisposable
{
    private readonly int run = RandomNumberGenerator.GetInt32(1, int.MaxValue);
    private readonly TestTemplate template;
    private readonly string server;
    private readonly ScratchServer? throwaway;
    private readonly ScratchDatabase? first;

    // It has the lock that says that the run is alive, and makes and drops databases one after the other.
    private readonly NpgsqlConnection admin;
    private readonly SemaphoreSlim gate = new(1);
    private int made;

    private TestDatabases(TestDatabaseOptions options, string server, (ScratchServer Server, ScratchDatabase First)? throwaway)
    {
        (this.server, this.throwaway, first) = (server, throwaway?.Server, throwaway?.First);
        template = new(options, ConnectionOf);
        admin = new(new NpgsqlConnectionStringBuilder(server) { Pooling = false, CommandTimeout = 0, ApplicationName = "schemagen testing" }.ConnectionString);
    }

    /// <summary>Finds or starts the server, drops what killed runs have left there, and makes the template where it is missing.</summary>
    public static async Task<TestDatabases> StartAsync(TestDatabaseOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var throwaway = options.ConnectionString is null ? await ThrowawayAsync(cancellation) : ((ScratchServer Server, ScratchDatabase First)?)null;
        TestDatabases databases = new(options, options.ConnectionString ?? throwaway!.Value.First.ConnectionString, throwaway);
        try
        {
            await databases.BeginAsync(cancellation);
            return databases;
        }
        catch
        {
            await databases.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes a database with every revision applied.</summary>
    public async Task<TestDatabase> CreateAsync(CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var name = NextName("test");
        await AdministerAsync(TestingSql.Of("create", ("name", name), ("template", template.Name)));
        return new(this, name, ConnectionOf(name));
    }

    /// <summary>Lets go of the server; one that was started for the run ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await admin.DisposeAsync();
        gate.Dispose();
        await (first?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (throwaway?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    internal Task DropAsync(string name) => AdministerAsync(TestingSql.Of("drop", ("name", name)));

    internal static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<(ScratchServer, ScratchDatabase)> ThrowawayAsync(CancellationToken cancellation)
    {
        var server = await ScratchServer.StartAsync(new(), cancellation);
        return (server, await server.CreateDatabaseAsync(cancellation));
    }

    private async Task BeginAsync(CancellationToken cancellation)
    {
        await admin.OpenAsync(cancellation);
        await ExecuteAsync(admin, TestingSql.Of("alive", ("run", run.ToString(CultureInfo.InvariantCulture))), cancellation);
        await ExecuteAsync(admin, TestingSql.Of("lock"), cancellation);
        foreach (var query in new[] { "left", "old_templates" })
        {
            foreach (var name in await NamesAsync(query, cancellation))
            {
                await ExecuteAsync(admin, TestingSql.Of("drop", ("name", name)), cancellation);
            }
        }

        await template.EnsureAsync(admin, NextName("new"), cancellation);
        await ExecuteAsync(admin, TestingSql.Of("unlock"), cancellation);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(string query, CancellationToken cancellation)
    {
        await using NpgsqlCommand command = new(TestingSql.Of(query), admin);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        List<string> names = [];
        while (await reader.ReadAsync(cancellation))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    // Whoever is interrupted here would not know whether there is a database to drop.
    private async Task AdministerAsync(string sql)
    {
        await gate.WaitAsync(CancellationToken.None);
        try
        {
            await ExecuteAsync(admin, sql, CancellationToken.None);
        }
        finally
        {
            gate.Release();
        }
    }

    private string NextName(string kind) => string.Create(CultureInfo.InvariantCulture, $"schemagen_{kind}_{run}_{Interlocked.Increment(ref made)}");

    // The options of a scratch server are for spelling, and not for tests.
    private string ConnectionOf(string name)
    {
        NpgsqlConnectionStringBuilder connection = new(server) { Database = name };
        connection.Options = throwaway is null ? connection.Options : null;
        return connection.ConnectionString;
    }
}
