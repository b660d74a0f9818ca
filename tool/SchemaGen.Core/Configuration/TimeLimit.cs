using System.Globalization;

namespace SchemaGen.Core.Configuration;

/// <summary>Reads spans of time as PostgreSQL's settings write them.</summary>
/// <remarks>The manual, section 20.1.1 (Parameter Names and Values).</remarks>
public static class TimeLimit
{
    private const string Forever = "forever";

    // The most that lock_timeout can hold.
    private const double LongestMilliseconds = int.MaxValue;

    private static readonly (string Unit, double Milliseconds)[] Units = [("ms", 1), ("min", 60_000), ("s", 1000), ("h", 3_600_000), ("d", 86_400_000)];

    /// <summary>The time that a text says: <c>500ms</c>, <c>5s</c>, <c>10min</c>, <c>1h</c>, <c>1d</c>, or <c>0</c> for no limit.</summary>
    /// <exception cref="FormatException">It says none.</exception>
    public static TimeSpan Parse(string text)
    {
        var (unit, milliseconds) = Units.FirstOrDefault(u => text.EndsWith(u.Unit, StringComparison.Ordinal));
        var number = text.Substring(0, text.Length - (unit?.Length ?? 0)).Trim();
        return text.Trim() == "0" ? TimeSpan.Zero
            : unit is not null && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count * milliseconds <= LongestMilliseconds
                ? TimeSpan.FromMilliseconds(count * milliseconds)
            : throw new FormatException($"is '{text}' and has to be a time such as 500ms, 5s, 10min or 1h, or 0 for no limit");
    }

    /// <summary>A time, or null where the text says <c>forever</c>.</summary>
    /// <exception cref="FormatException">It says neither.</exception>
    public static TimeSpan? ParseWait(string text) => text == Forever ? null : Parse(text);

    /// <summary>A number of tries.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static int ParseCount(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count
        : throw new FormatException($"is '{text}' and has to be a number, 0 or more");

    /// <summary>A time as a person reads it.</summary>
    public static string Text(TimeSpan time)
    {
        var (unit, milliseconds) = Units.Where(u => u.Unit != "d").OrderByDescending(u => u.Milliseconds).FirstOrDefault(u => time.TotalMilliseconds >= u.Milliseconds && time.TotalMilliseconds % u.Milliseconds == 0);
        return unit is null ? time.TotalMilliseconds.ToString("0 'ms'", CultureInfo.InvariantCulture) : (time.TotalMilliseconds / milliseconds).ToString("0", CultureInfo.InvariantCulture) + " " + unit;
    }
}
