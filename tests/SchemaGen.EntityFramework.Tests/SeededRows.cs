using Npgsql;

namespace SchemaGen.Tests.EntityFramework;

/// <summary>The rows of all tables, and where sequences stand that were moved.</summary>
internal static class SeededRows
{
    private const string Tables = """
        SELECT format('SELECT %L || coalesce(jsonb_agg(to_jsonb(t) ORDER BY to_jsonb(t))::text, '''') FROM %s t', c.oid::regclass || ': ', c.oid::regclass)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema' ORDER BY c.oid::regclass::text;
        """;

    private const string Sequences = "SELECT format('%I.%I at %s', schemaname, sequencename, last_value) FROM pg_sequences WHERE last_value IS NOT NULL ORDER BY 1";

    /// <summary>Them as text.</summary>
    internal static async Task<string> OfAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        List<string> lines = [];
        foreach (var query in await ReadAsync(source, Tables))
        {
            lines.AddRange((await ReadAsync(source, query)).Where(l => !l.EndsWith(": ", StringComparison.Ordinal)));
        }

        lines.AddRange(await ReadAsync(source, Sequences));
        return lines.Count == 0 ? string.Empty : "\n" + string.Join('\n', lines);
    }

    private static async Task<List<string>> ReadAsync(NpgsqlDataSource source, string query)
    {
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> found = [];
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
