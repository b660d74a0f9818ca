using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Migrations;

/// <summary>A transaction of an application that stays open.</summary>
internal sealed class HeldLock : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;

    private HeldLock(NpgsqlConnection connection) => this.connection = connection;

    /// <summary>Begins it with a statement.</summary>
    public static async Task<HeldLock> TakeAsync(string connectionString, string statement)
    {
        NpgsqlConnection connection = new(connectionString + ";Application Name=the shop;Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand command = new("BEGIN; " + statement, connection);
        await command.ExecuteNonQueryAsync();
        return new(connection);
    }

    /// <summary>Waits until a statement of the run waits for it.</summary>
    public static async Task WaitForWaiterAsync(MigrationFixture fixture, Task run)
    {
        while (await fixture.AskAsync("SELECT count(*) FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()") == "0")
        {
            Assert.That(run.IsCompleted, Is.False, () => run.Exception?.Message ?? "it did not wait");
            await Task.Delay(5);
        }
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
