using System.Diagnostics;
using Npgsql;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Support;

/// <summary>The judge: the schema of a database as pg_dump tells it, which reads what our own reader may not.</summary>
internal static class PgDump
{
    private const string EntryStart = "\n--\n-- Name: ";
    private const string ColumnStart = ";\nALTER TABLE ONLY ";

    // What stands on PATH may be a wrapper that takes longer than the dump.
    private static readonly string Program = TestServer.Program("pg_dump");

    /// <summary>The major version of the pg_dump at hand, which refuses newer servers; 0 where there is none.</summary>
    internal static int Major { get; } = ReadMajor();

    /// <summary>The dump of a database, without what never counts as a difference: the order of columns and of entries. No module gives security labels here, and to look for them takes a tenth of the time.</summary>
    internal static string Schema(string connectionString)
    {
        NpgsqlConnectionStringBuilder to = new(connectionString);
        ProcessStartInfo start = new(Program, ["-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!, "-d", to.Database!, "--schema-only", "--no-owner", "--no-security-labels", "--restrict-key=x"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        start.Environment["PGPASSWORD"] = to.Password ?? string.Empty;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var dump = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? Normalise(dump) : throw new InvalidOperationException(error.Result);
    }

    private static int ReadMajor()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program, ["--version"]) { RedirectStandardOutput = true })!;
            return LocalBinaries.Major(process.StandardOutput.ReadToEnd().Split(' ')[2]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return 0;
        }
    }

    /// <summary>The dump with the entries, and the members of each CREATE TABLE, in the order of their text.</summary>
    internal static string Normalise(string dump)
    {
        var entries = dump.Split(EntryStart);
        return string.Join(EntryStart, entries.Take(1).Concat(entries.Skip(1).Select(Entry).Order(StringComparer.Ordinal)));
    }

    // Only the statements count: SET stands in whatever entry comes first.
    private static string Entry(string entry) => SortMembers(string.Join('\n', entry.Split('\n').Skip(1)
        .Where(l => !l.StartsWith("SET default_table", StringComparison.Ordinal)))
        .Replace("\n--\n-- PostgreSQL database dump complete\n--\n", string.Empty, StringComparison.Ordinal)
        .Replace("\n\\unrestrict x\n", string.Empty, StringComparison.Ordinal)
        .Trim('\n'));

    private static string SortMembers(string entry) => Sort(Sort(entry, " TABLE ", " (\n    "), " TYPE ", " AS (\n\t");

    private static string Sort(string entry, string kind, string opening)
    {
        var open = entry.IndexOf(kind, StringComparison.Ordinal) is >= 0 and var at ? entry.IndexOf(opening, at, StringComparison.Ordinal) : -1;
        var first = open + opening.Length;
        var close = open < 0 ? -1 : entry.LastIndexOf("\n)", StringComparison.Ordinal);
        if (close < first || !entry.Contains("CREATE ", StringComparison.Ordinal))
        {
            return entry;
        }

        var between = "," + opening[(opening.LastIndexOf('(') + 1)..];
        return entry[..first] + string.Join(between, entry[first..close].Split(between).Order(StringComparer.Ordinal)) + SortStatements(entry[close..]);
    }

    // How the columns are stored stands behind the table, in their order.
    private static string SortStatements(string rest)
    {
        var statements = rest.Replace(";\n\nALTER TABLE ", ";\nALTER TABLE ", StringComparison.Ordinal).TrimEnd('\n', ';').Split(ColumnStart);
        return string.Join(ColumnStart, statements.Take(1).Concat(statements.Skip(1).Order(StringComparer.Ordinal)));
    }
}
