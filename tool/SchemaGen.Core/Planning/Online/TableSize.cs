using System.Globalization;

namespace SchemaGen.Core.Planning.Online;

/// <summary>How large a table is.</summary>
/// <param name="Rows">Its rows, as the server estimates them.</param>
/// <param name="Bytes">Its bytes with those of its indexes and of its values stored apart.</param>
public sealed record TableSize(long Rows, long Bytes)
{
    private static readonly string[] Units = ["bytes", "kB", "MB", "GB", "TB"];

    /// <inheritdoc />
    public override string ToString() => $"about {Count(Rows)} row{(Rows == 1 ? string.Empty : "s")}, {InUnits(Bytes)}";

    private static string Count(long rows) => rows >= 10_000_000
        ? (rows / 1_000_000).ToString(CultureInfo.InvariantCulture) + " million"
        : rows.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of bytes as a person reads it.</summary>
    public static string InUnits(long bytes)
    {
        var unit = 0;
        while (bytes >= 10_240 && unit < Units.Length - 1)
        {
            bytes /= 1024;
            unit++;
        }

        return bytes.ToString("N0", CultureInfo.InvariantCulture) + " " + Units[unit];
    }
}
