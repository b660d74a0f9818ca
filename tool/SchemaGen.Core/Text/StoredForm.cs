using System.Globalization;

namespace SchemaGen.Core.Text;

/// <summary>Which changes of a column's type leave the rows as they are on disk: casts that PostgreSQL knows to change no byte (pg_cast, and the support functions of length casts).</summary>
public static class StoredForm
{
    private const int FullPrecision = 6;
    private const string Instant = "timestamp with time zone";

    // Casts WITHOUT FUNCTION: of pg_cast, and of citext.
    private static readonly (string From, string To)[] SameBytes =
    [
        ("character varying", "text"), ("text", "character varying"), ("text", "bpchar"), ("character varying", "bpchar"), ("character varying", "citext"), ("citext", "character varying"),
        ("text", "citext"), ("citext", "text"), ("citext", "bpchar"), ("xml", "text"), ("xml", "character varying"), ("xml", "bpchar"), ("cidr", "inet"), ("bit", "bit varying"), ("integer", "oid"), ("oid", "integer"),
    ];

    /// <summary>Whether rows stay as they are.</summary>
    /// <param name="before">The type, which is no domain.</param>
    /// <param name="after">The new type, which is none either.</param>
    public static bool Stays(SqlType before, SqlType after)
    {
        if (before.IsArray || after.IsArray)
        {
            return before.Best == after.Best;
        }

        var (from, to) = (NameOf(before), NameOf(after));
        var (narrow, wide) = (Modifiers(before), Modifiers(after));
        return from == "interval" && to == from ? IntervalFields.Stays(before, after)
            : from == to ? wide.SequenceEqual(narrow) || IsWider(from, narrow, wide)
            : wide.Length == 0 ? SameBytes.Contains((from, to)) || AreObjectNumbers(from, to)
            : (from, to) is ("character varying", "character varying");
    }

    /// <summary>Whether rows stay as they are where the session's TimeZone is UTC, and are computed anew in any other.</summary>
    public static bool StaysInUtc(SqlType before, SqlType after) =>
        !before.IsArray && !after.IsArray && IsStamp(NameOf(before)) && IsStamp(NameOf(after)) && IsWiderStamp(Modifiers(before), Modifiers(after));

    /// <summary>Whether the one is a timestamp with time zone and the other a date or a time without, which the session's TimeZone turns into each other.</summary>
    public static bool NeedsTimeZone(SqlType before, SqlType after) =>
        (before.BaseName == Instant && IsLocal(after.BaseName)) || (after.BaseName == Instant && IsLocal(before.BaseName));

    /// <summary>Whether an index on the one type serves the other as it is: they have one operator class.</summary>
    public static bool SharesIndexes(SqlType before, SqlType after) =>
        before.BaseName == after.BaseName || (IsText(before.BaseName) && IsText(after.BaseName)) || (before.BaseName, after.BaseName) is ("cidr", "inet");

    private static bool IsText(string type) => type is "character varying" or "text";

    // A modifier that is longer, or none: bpchar and bit are filled up to theirs.
    private static bool IsWider(string type, int[] narrow, int[] wide) => type switch
    {
        "character varying" or "bit varying" => wide.Length == 0 || (narrow.Length == 1 && wide[0] >= narrow[0]),
        "numeric" => wide.Length == 0 || (narrow.Length == 2 && wide.Length == 2 && wide[1] == narrow[1] && wide[0] >= narrow[0]),
        "character" or "bpchar" => wide.Length == 0,
        _ when type.StartsWith("time", StringComparison.Ordinal) => IsWiderStamp(narrow, wide),
        _ => wide.Length == 0,
    };

    /// <summary>Whether no digit of a second is lost by the modifiers of the one type, whose bytes may hold them, in those of the other.</summary>
    internal static bool IsWiderStamp(int[] narrow, int[] wide) => wide.Length == 0 || wide[0] >= (narrow.Length == 0 ? FullPrecision : narrow[0]);

    private static bool IsStamp(string type) => type is "timestamp without time zone" or Instant;

    private static bool IsLocal(string type) => type is "timestamp without time zone" or "date" or "time without time zone";

    // oid, and what names an object of the catalog by its number.
    private static bool AreObjectNumbers(string from, string to) => IsObject(from) && IsObject(to) && (IsNumber(from) || IsNumber(to));

    private static bool IsObject(string type) => IsNumber(type) || (type.StartsWith("reg", StringComparison.Ordinal) && SqlTypeName.IsBuiltIn(type));

    private static bool IsNumber(string type) => type is "oid" or "integer";

    // An extension's type may be in any schema.
    private static string NameOf(SqlType type) => type.BaseName.EndsWith(".citext", StringComparison.Ordinal) ? "citext" : type.BaseName;

    /// <summary>The numbers in the brackets of a type: 12 and 2 of <c>numeric(12,2)</c>.</summary>
    internal static int[] Modifiers(SqlType type)
    {
        var (open, close) = (type.Best.IndexOf('('), type.Best.IndexOf(')'));
        return open < 0 || close < open
            ? []
            : [.. type.Best.Substring(open + 1, close - open - 1).Split(',').Select(p => int.TryParse(p, NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) ? n : 0)];
    }
}
