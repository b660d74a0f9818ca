using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Says a value as PostgreSQL reads it for the type of a column.</summary>
/// <param name="type">The type of the column.</param>
/// <param name="labels">The label of a member of an enumeration that is a type of the database; null where it is a number or a text.</param>
internal sealed class SeedText(SqlType type, Func<IFieldSymbol, string?> labels)
{
    private const string Moment = "yyyy-MM-dd HH:mm:ss.FFFFFF";

    /// <summary>The text; null for NULL.</summary>
    /// <exception cref="FormatException">It is no value of the type; the message says why.</exception>
    public string? Of(SeedValue value) => value switch
    {
        SeedValue.Null => null,
        SeedValue.Items items when type.IsArray => ArrayOf(items),
        SeedValue.Items items when IsJson => JsonOf(items),
        SeedValue.Bytes bytes when type.BaseName == "bytea" => "\\x" + string.Concat(bytes.Value.Select(b => b.ToString("x2", CultureInfo.InvariantCulture))),
        SeedValue.Items or SeedValue.Bytes => throw new FormatException($"several values do not fit a column of type {type.Best}"),
        _ => OfOne(value),
    };

    private bool IsJson => type.BaseName is "json" or "jsonb";

    private string OfOne(SeedValue value) => value switch
    {
        SeedValue.Constant constant => OfConstant(constant.Value),
        SeedValue.EnumMember member => OfMember(member),
        SeedValue.Moment moment => OfMoment(moment.Value),
        SeedValue.Offset { Value: var at } when Infinite(at.UtcDateTime) is { } infinite => infinite,
        SeedValue.Offset offset => offset.Value.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture) + (type.BaseName == "timestamp without time zone" ? string.Empty : "Z"),
        SeedValue.Span span => OfSpan(span.Value),
        SeedValue.Plain { Text: "0001-01-01" } when type.BaseName == "date" => "-infinity",
        SeedValue.Plain plain => plain.Text,
        _ => throw new FormatException($"a column of type {type.Best} takes one value"),
    };

    private string OfConstant(object value) => value switch
    {
        bool flag when type.BaseName == "boolean" => flag ? "true" : "false",
        bool flag => flag ? "1" : "0",
        string text when text.IndexOf('\0') >= 0 => throw new FormatException("PostgreSQL takes no NUL character in a text"),
        string or char => value.ToString(),
        double number => Floating(number.ToString("R", CultureInfo.InvariantCulture)),
        float number => Floating(number.ToString("R", CultureInfo.InvariantCulture)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new FormatException($"'{value}' is no value of type {type.Best}"),
    };

    private static string Floating(string text) => text switch { "∞" => "Infinity", "-∞" => "-Infinity", _ => text };

    private string OfMember(SeedValue.EnumMember member)
    {
        var isText = type.BaseName is "text" or "character varying" or "character" or "citext";
        return member.Field is { } field && labels(field) is { } label ? label
            : isText && member.Field is { } named ? named.Name
            : Convert.ToString(member.Number, CultureInfo.InvariantCulture);
    }

    // As Npgsql has it: what is stored in UTC has to say that it is.
    private string OfMoment(DateTime value) => type.BaseName switch
    {
        "timestamp with time zone" or "timestamp without time zone" or "date" when Infinite(value) is { } infinite => infinite,
        "timestamp with time zone" when value.Kind != DateTimeKind.Utc =>
            throw new FormatException("a column of type timestamp with time zone takes a DateTime in UTC: give DateTimeKind.Utc as its last argument"),
        "timestamp with time zone" => value.ToString(Moment, CultureInfo.InvariantCulture) + "Z",
        "date" => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value.ToString(Moment, CultureInfo.InvariantCulture),
    };

    // The first and the last value of .NET are what Npgsql writes as infinite.
    private static string? Infinite(DateTime value) => value == DateTime.MinValue ? "-infinity" : value == DateTime.MaxValue ? "infinity" : null;

    private static string OfSpan(TimeSpan value)
    {
        var sign = value < TimeSpan.Zero ? "-" : string.Empty;
        var span = value.Duration();
        var days = span.Days == 0 ? string.Empty : $"{sign}{span.Days} days ";
        return $"{days}{sign}{span.Hours:00}:{span.Minutes:00}:{span.Seconds:00}{(span.Ticks % TimeSpan.TicksPerSecond is 0 ? string.Empty : "." + (span.Ticks % TimeSpan.TicksPerSecond / 10).ToString("000000", CultureInfo.InvariantCulture).TrimEnd('0'))}";
    }

    private string ArrayOf(SeedValue.Items items)
    {
        SeedText element = new(SqlType.Parse(type.Best.Substring(0, type.Best.Length - 2)), labels);
        return "{" + string.Join(",", items.Values.Select(v => element.Of(v) is { } text ? "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"" : "NULL")) + "}";
    }

    private string JsonOf(SeedValue.Items items) => "[" + string.Join(",", items.Values.Select(v => v switch
    {
        SeedValue.Null => "null",
        SeedValue.Constant { Value: bool flag } => flag ? "true" : "false",
        SeedValue.Constant { Value: not (string or char) } or SeedValue.EnumMember => OfOne(v),
        SeedValue.Items nested => JsonOf(nested),
        _ => JsonText.Quote(OfOne(v)),
    })) + "]";
}
