using System.Text;
using Npgsql;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Support;

/// <summary>Runs queries and gives their rows as <c>psql -At</c> prints them.</summary>
internal static class QueryText
{
    /// <summary>The rows of all statements, a line each, fields parted by <c>|</c>; nothing that they do is kept.</summary>
    public static async Task<string> RunAsync(string connectionString, string sql)
    {
        NpgsqlDataSourceBuilder builder = new(connectionString);
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        await using var source = builder.Build();
        await using var connection = await source.OpenConnectionAsync();
        return await RunAsync(connection, sql);
    }

    /// <summary>The same on a scratch database, by a connection that is there.</summary>
    public static async Task<string> RunAsync(ScratchDatabase database, string sql)
    {
        await using var connection = await database.OpenAsync();
        return await RunAsync(connection, sql);
    }

    private static async Task<string> RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using NpgsqlCommand command = new(sql, connection, transaction) { AllResultTypesAreUnknown = true };
        await using var reader = await command.ExecuteReaderAsync();
        StringBuilder lines = new();
        do
        {
            while (await reader.ReadAsync())
            {
                lines.AppendJoin('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? string.Empty : reader.GetString(i))).Append('\n');
            }
        }
        while (await reader.NextResultAsync());
        return lines.ToString();
    }
}
