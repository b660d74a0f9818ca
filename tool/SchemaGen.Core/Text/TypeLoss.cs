using static SchemaGen.Core.Text.TypeFamilies;

namespace SchemaGen.Core.Text;

/// <summary>What becomes less when values get another type, and whether all of them can get it.</summary>
public static class TypeLoss
{
    private const string Rounded = "fractions are rounded";
    private const string Json = "spaces, the order of keys and keys that repeat are gone";

    /// <summary>What the values lose though the conversion succeeds, in words; null where they lose nothing.</summary>
    public static string? Of(SqlType before, SqlType after) => before.IsArray == after.IsArray
        ? OfPrecision(before, after) ?? OfNumber(before.BaseName, after.BaseName) ?? OfText(before.BaseName, after.BaseName) ?? OfTime(before.BaseName, after.BaseName)
        : TypeConversion.IsWrapped(before, after) ? Of(before, TypeConversion.ElementOf(after)) : null;

    /// <summary>The same for the way back of a change from <paramref name="after"/> to <paramref name="before"/>.</summary>
    public static string? OfBack(SqlType before, SqlType after) => !before.IsArray || !TypeConversion.IsWrapped(after, before) ? Of(before, after)
        : IsText(after.BaseName) ? "several elements become one text with commas between them" : "all elements but the first are gone";

    /// <summary>Whether every value of the one type is a value of the other.</summary>
    public static bool AlwaysFits(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        if (before.IsArray != after.IsArray)
        {
            return before.IsArray ? to == "text" || IsJson(to) : TypeConversion.IsWrapped(before, after) && AlwaysFits(before, TypeConversion.ElementOf(after));
        }

        if (to == "text" || (!before.IsArray && IsJson(to) && !IsText(from)))
        {
            return true;
        }

        var (wide, narrow) = (StoredForm.Modifiers(after), StoredForm.Modifiers(before));
        if (from == to)
        {
            return from == "interval" ? IntervalFields.LossOf(before, after) is null
                : IsTimed(from) ? StoredForm.IsWiderStamp(narrow, wide)
                : wide.Length == 0 || (narrow.Length == wide.Length && Fits(narrow, wide));
        }

        return (Array.IndexOf(Integers, from), Array.IndexOf(Integers, to)) switch
        {
            ( >= 0 and var a, >= 0 and var b) => a <= b,
            ( >= 0, _) => (to is "numeric" && wide.Length == 0) || (to is "boolean" && !before.IsArray) || to is "double precision" || (from, to) is ("smallint", "real"),
            _ => wide.Length == 0 && (IsPlain(from, to) || (from == "boolean" && IsNumber(to)) || (IsNumber(from) && to == "boolean")),
        };
    }

    private static bool IsPlain(string from, string to) => (from, to) is ("text", "character varying") or ("character", "character varying") or ("real", "double precision") or ("text", "bytea")
        or ("date", "timestamp without time zone") or ("timestamp without time zone", "timestamp with time zone") or ("timestamp with time zone", "timestamp without time zone")
        or ("time without time zone", "interval") or ("time without time zone", "time with time zone") or ("cidr", "inet") or ("jsonb", "json") or ("macaddr", "macaddr8");

    /// <summary>What a type with fewer digits of a second loses.</summary>
    internal static string RoundedTo(SqlType type) => $"fractions of a second are rounded to {StoredForm.Modifiers(type)[0]} digits";

    private static string? OfPrecision(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        var (narrow, wide) = (StoredForm.Modifiers(before), StoredForm.Modifiers(after));
        return from == "interval" && to == from ? IntervalFields.LossOf(before, after)
            : from == "numeric" && to == "numeric" && wide.Length == 2 && (narrow.Length == 0 || wide[1] < narrow[1]) ? Rounded
            : IsTimed(from) && IsTimed(to) && !StoredForm.IsWiderStamp(narrow, wide) ? RoundedTo(after)
            : null;
    }

    private static string? OfNumber(string from, string to) => (from, to) switch
    {
        ("numeric" or "real" or "double precision" or "money", "smallint" or "integer" or "bigint") => Rounded,
        ("numeric" or "real" or "double precision", "money") => Rounded,
        ("numeric" or "double precision" or "integer" or "bigint" or "money", "real") => "digits beyond the sixth are rounded",
        ("numeric" or "bigint" or "money", "double precision") or ("double precision", "numeric") => "digits beyond the fifteenth are rounded",
        ("real", "numeric") => "digits beyond the sixth are rounded",
        (_, "boolean") when IsNumber(from) => "all numbers but 0 become true",
        _ => null,
    };

    private static string? OfText(string from, string to) => (from, to) switch
    {
        ("json", "jsonb") => Json,
        (_, "jsonb") when IsText(from) => Json,
        ("json" or "jsonb", _) when IsHstore(to) => "numbers, truth values and objects become text",
        ("inet", "cidr") => "what stands behind the netmask is gone",
        (_, "name") when IsText(from) && from != "name" => "what is beyond 63 bytes is gone",
        (_, "\"char\"") when IsText(from) => "all but the first byte is gone",
        _ => null,
    };

    private static string? OfTime(string from, string to) => (from, to) switch
    {
        ("timestamp without time zone" or "timestamp with time zone", "date") => "the time of day is gone",
        ("timestamp without time zone" or "timestamp with time zone", "time without time zone" or "time with time zone") => "the date is gone",
        ("time with time zone", "time without time zone") => "the time zone is gone",
        ("interval", "time without time zone") => "days, months and years are gone",
        _ => null,
    };

    private static bool Fits(int[] narrow, int[] wide) => wide.Length == 2
        ? wide[1] >= narrow[1] && wide[0] - wide[1] >= narrow[0] - narrow[1]
        : wide[0] >= narrow[0];
}
