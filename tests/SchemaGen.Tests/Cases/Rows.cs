using NUnit.Framework;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Cases;

/// <summary>Looks at the rows of a case.</summary>
internal static class Rows
{
    private const string Expected = "--";

    /// <summary>All rows of all tables, whatever the order of their columns.</summary>
    public static async Task<string> OfAllTablesAsync(ScratchDatabase database) => string.Join('\n', await GeneratedRows.ReadAsync(database));

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
        Assert.That(await QueryText.RunAsync(database, sql), Is.EqualTo(string.Concat(expected)), "rows survive");
    }
}
