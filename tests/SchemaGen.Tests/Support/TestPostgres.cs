using Npgsql;

namespace SchemaGen.Tests.Support;

/// <summary>Databases for tests that hold one connection open and run many statements on it.</summary>
internal static class TestPostgres
{
    /// <summary>Makes an empty database and returns its connection string.</summary>
    internal static string CreateDatabase() =>
        new NpgsqlConnectionStringBuilder(TestServer.CreateDatabaseAsync().GetAwaiter().GetResult()) { Pooling = false }.ConnectionString;

    /// <summary>Runs SQL on an open connection.</summary>
    internal static void Execute(NpgsqlConnection connection, string sql)
    {
        using NpgsqlCommand command = new(sql, connection);
        command.ExecuteNonQuery();
    }
}
