using System.Globalization;
using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>What the server says of a statement that runs.</summary>
/// <param name="Statement">Its text.</param>
/// <param name="Time">How long it has run.</param>
/// <param name="Phase">What it does at the moment; null where the server does not tell.</param>
internal sealed record StatementActivity(string Statement, TimeSpan Time, string? Phase)
{
    private const int Shown = 100;

    private long? Done { get; init; }

    private long? Total { get; init; }

    private string Unit { get; init; } = "";

    /// <summary>Reads a row.</summary>
    public static StatementActivity Read(NpgsqlDataReader row) => new(row.GetString(0), TimeSpan.FromSeconds(row.GetDouble(1)), row.IsDBNull(2) ? null : row.GetString(2))
    {
        Done = row.IsDBNull(3) ? null : row.GetInt64(3),
        Total = row.IsDBNull(4) || row.GetInt64(4) <= 0 ? null : row.GetInt64(4),
        Unit = row.GetString(5),
    };

    /// <summary>What a person and a program are told.</summary>
    public MigrationEvent ToEvent() => new(MigrationEventKind.Progress, $"{Time.TotalSeconds.ToString("F0", CultureInfo.InvariantCulture)} s: {Head}{Progress}")
    {
        Duration = Time,
        Phase = Phase,
        Done = Done,
        Total = Total,
    };

    private string Head => string.Join(' ', Statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var text && text.Length > Shown ? text[..Shown] + "..." : text;

    private string Progress => Phase is null ? ""
        : Done is not { } done ? $" ({Phase})"
        : Total is not { } total ? string.Create(CultureInfo.InvariantCulture, $" ({Phase}, {done} {Unit})")
        : string.Create(CultureInfo.InvariantCulture, $" ({Phase}, {100 * done / total} %: {done} of {total} {Unit})");
}
