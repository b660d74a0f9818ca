using NUnit.Framework;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Cases;

/// <summary>Looks at the rows of a case.</summary>
internal static class Rows
{
    private const string Expected = "--";

    /// <summary>All rows of all tables, whatever the order of their columns.</summary>
    public static Task<string> OfAllTablesAsync(ScratchDatabase database) => QueryText.RunAsync(
        database.ConnectionString,
        """
        SELECT format('%I.%I', schemaname, tablename), query_to_xml(format('SELECT to_jsonb(t) AS row FROM %I.%I t ORDER BY 1', schemaname, tablename), true, true, '')
        FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
        """);

    /// <summary>Runs survives.sql, whose comment lines say what has to come out, and leaves no trace.</summary>
    public static async Task CheckAsync(Case item, ScratchDatabase database)
    {
        if (item.Text("survives.sql") is not { } text)
        {
            return;
        }

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var sql = string.Join('\n', lines.Where(l => !l.StartsWith(Expected, StringComparison.Ordinal)));
        var expected = lines.Where(l => l.StartsWith(Expected, StringComparison.Ordinal)).Select(l => l[Expected.Length..].Trim() + "\n");
        Assert.That(await QueryText.RunAsync(database.ConnectionString, sql), Is.EqualTo(string.Concat(expected)), "rows survive");
    }
}
