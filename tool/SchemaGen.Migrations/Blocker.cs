using System.Text.RegularExpressions;
using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>A Blocker is a session that holds what a statement waits for.</summary>
internal sealed partial record Blocker(int Pid, string Application, string User)
{
    private const int LongestQuery = 120;

    public string Address { get; init; } = "";

    public string State { get; init; } = "";

    public DateTimeOffset? Since { get; init; }

    public string Locks { get; init; } = "";

    public string Query { get; init; } = "";

    /// <summary>Reads a row of blockers.sql or holder.sql.</summary>
    public static Blocker Read(NpgsqlDataReader row) => new(row.GetInt32(0), row.GetString(1), row.GetString(2))
    {
        Address = row.GetString(3),
        State = row.GetString(4),
        Since = row.IsDBNull(5) ? null : row.GetFieldValue<DateTimeOffset>(5),
        Locks = row.GetString(6),
        Query = row.GetString(7),
    };

    /// <summary>Who it is: pid 42 (psql, user ann, 10.0.0.7, since 2026-11-27 10:00:00Z).</summary>
    public string Who => $"pid {Pid} ({string.Join(", ", new[] { Application, User.Length > 0 ? "user " + User : "", Address, Since is { } since ? $"since {since.UtcDateTime:u}" : "" }.Where(t => t.Length > 0))})";

    public override string ToString() => Pid == 0 ? "a prepared transaction" : $"{Who} {State}{(Locks.Length > 0 ? $", holds {Locks}" : "")}{(Query.Length > 0 ? $": {Cut(Blank().Replace(Query, " ").Trim())}" : "")}";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    private static string Cut(string text) => text.Length <= LongestQuery ? text : text[..LongestQuery] + "...";
}
