using Npgsql;

namespace SchemaGen.Tests.Scratch;

internal static class Sql
{
    public static NpgsqlDataSource Source(string connectionString) => new NpgsqlSlimDataSourceBuilder(connectionString).Build();

    public static string Host(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Host!;

    public static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var source = Source(connectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
