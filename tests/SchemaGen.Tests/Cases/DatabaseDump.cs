using System.Text.RegularExpressions;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Cases;

/// <summary>Tells what a database holds without our own reader: by pg_dump, or by a query of its own where pg_dump is too old for the server.</summary>
internal static partial class DatabaseDump
{
    private static readonly Lazy<bool> HasPgDump = new(() => PgDump.Major >= CaseServer.Major);

    public static async Task<string> DumpAsync(ScratchDatabase database)
    {
        var dump = HasPgDump.Value ? PgDump.Schema(database.ConnectionString) : await CatalogDump.ReadAsync(database);
        dump = Parameters().Replace(dump, m => $"WITH ({Sorted(m.Groups[1].Value)})");
        return StatisticsColumns().Replace(dump, m => m.Groups[1].Value + Sorted(m.Groups[2].Value));
    }

    private static string Sorted(string list) => string.Join(", ", list.Split(", ").Order(StringComparer.Ordinal));

    // Postgres keeps storage parameters in the order in which they were set.
    [GeneratedRegex(@"WITH \((\w+=[^)]*)\)")]
    private static partial Regex Parameters();

    // It prints the columns of extended statistics in the order of their table, which is no difference.
    [GeneratedRegex(@"(CREATE STATISTICS .* ON )(\w+(?:, \w+)+)")]
    private static partial Regex StatisticsColumns();
}
