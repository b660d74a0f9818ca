namespace SchemaGen.Core.Text;

/// <summary>What becomes of values when a column gets another type; pg_cast of the built-in types says which cast is an assignment.</summary>
public static class TypeConversion
{
    private static readonly string[] Integers = ["smallint", "integer", "bigint"];
    private static readonly string[] Numbers = ["smallint", "integer", "bigint", "real", "double precision", "numeric"];
    private static readonly string[] Texts = ["character varying", "text"];
    private static readonly string[] AllTexts = ["character varying", "text", "character", "bpchar", "name"];
    private static readonly string[] Stamps = ["date", "timestamp without time zone", "timestamp with time zone"];
    private static readonly string[] Bits = ["bit", "bit varying"];
    private static readonly string[] Networks = ["cidr", "inet"];

    private static readonly (string From, string To)[] OtherAssignments =
    [
        ("timestamp without time zone", "time without time zone"), ("timestamp with time zone", "time without time zone"),
        ("timestamp with time zone", "time with time zone"), ("time without time zone", "time with time zone"),
        ("time with time zone", "time without time zone"), ("json", "jsonb"), ("jsonb", "json"), ("interval", "time without time zone"), ("time without time zone", "interval"),
        ("box", "polygon"), ("path", "polygon"), ("polygon", "path"), ("point", "box"), ("text", "regclass"), ("character varying", "regclass"),
        ("macaddr", "macaddr8"), ("macaddr8", "macaddr"), ("integer", "money"), ("bigint", "money"), ("numeric", "money"), ("money", "numeric"),
    ];

    /// <summary>The expression of USING that ALTER COLUMN TYPE needs, or null where an assignment cast does it.</summary>
    /// <remarks>An explicit cast to <c>varchar(n)</c> cuts silently where the assignment fails, so USING stands only where there is no assignment.</remarks>
    public static string? Using(string column, SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        var isAlike = before.IsArray == after.IsArray;
        if ((isAlike && (from == to || IsAssignment(from, to))) || ((isAlike || !after.IsArray) && Contains(AllTexts, to)))
        {
            return null;
        }

        var isText = Contains(AllTexts, from) && (isAlike || !before.IsArray);
        var direct = isText || (isAlike && (from, to) is ("integer", "boolean") or ("boolean", "integer"));
        var text = before.IsArray && after.IsArray ? "::text[]" : "::text";
        return SqlIdentifier.Quote(column) + (direct ? string.Empty : text) + "::" + after.Best;
    }

    /// <summary>Whether every value of the one type is a value of the other.</summary>
    public static bool AlwaysFits(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        if (before.IsArray != after.IsArray)
        {
            return !before.IsArray && to == "text";
        }

        if (to == "text")
        {
            return true;
        }

        var (wide, narrow) = (StoredForm.Modifiers(after), StoredForm.Modifiers(before));
        if (from == to)
        {
            return wide.Length == 0 || (narrow.Length == wide.Length && Fits(narrow, wide));
        }

        return (Array.IndexOf(Integers, from), Array.IndexOf(Integers, to)) switch
        {
            ( >= 0 and var a, >= 0 and var b) => a <= b,
            ( >= 0, _) => to == "numeric" && wide.Length == 0,
            _ => wide.Length == 0 && (from, to) is ("text", "character varying") or ("character", "character varying") or ("real", "double precision")
                or ("date", "timestamp without time zone") or ("timestamp without time zone", "timestamp with time zone") or ("timestamp with time zone", "timestamp without time zone") or ("cidr", "inet") or ("jsonb", "json"),
        };
    }

    /// <summary>Whether the cast succeeds and yet keeps less than there was: a fraction, a time of day, the order of JSON keys.</summary>
    public static bool LosesData(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        if (from == to)
        {
            var (narrow, wide) = (StoredForm.Modifiers(before), StoredForm.Modifiers(after));
            return from == "numeric"
                ? wide.Length == 2 && (narrow.Length == 0 || wide[1] < narrow[1])
                : IsTimed(from) && wide.Length == 1 && (narrow.Length == 0 || wide[0] < narrow[0]);
        }

        return (Contains(["numeric", "real", "double precision"], from) && Contains(["smallint", "integer", "bigint", "real", "money"], to))
            || (from == "double precision" && to == "numeric" && StoredForm.Modifiers(after).Length == 2)
            || (from == "numeric" && to == "double precision")
            || (from.StartsWith("timestamp", StringComparison.Ordinal) && (to == "date" || to.StartsWith("time ", StringComparison.Ordinal)))
            || (from, to) is ("json", "jsonb");
    }

    /// <summary>Whether values of both types can be compared by operators of one family.</summary>
    public static bool ShareOperators(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        return before.IsArray == after.IsArray
            && ((from == to && before.IsBuiltIn) || Both(Integers, from, to) || Both(Texts, from, to) || Both(Stamps, from, to) || Both(Networks, from, to));
    }

    private static bool IsAssignment(string from, string to) =>
        Both(Numbers, from, to) || Both(AllTexts, from, to) || Both(Stamps, from, to) || Both(Bits, from, to) || Both(Networks, from, to)
        || IsObjectNumber(from, to) || (Contains(["text", "character varying", "character", "bpchar"], from) && to == "\"char\"") || OtherAssignments.Contains((from, to));

    // regclass and its like are numbers of objects.
    private static bool IsObjectNumber(string from, string to) => (IsObject(from) && (to is "integer" or "bigint" || (IsObject(to) && (from == "oid" || to == "oid")))) || (IsObject(to) && Contains(Integers, from));

    private static bool IsObject(string type) => type == "oid" || (type.StartsWith("reg", StringComparison.Ordinal) && SqlTypeName.IsBuiltIn(type));

    private static bool Both(string[] family, string from, string to) => Contains(family, from) && Contains(family, to);

    private static bool Contains(string[] family, string type) => Array.IndexOf(family, type) >= 0;

    private static bool IsTimed(string type) => type.StartsWith("time", StringComparison.Ordinal) || type.StartsWith("interval", StringComparison.Ordinal);

    private static bool Fits(int[] narrow, int[] wide) => wide.Length == 2
        ? wide[1] >= narrow[1] && wide[0] - wide[1] >= narrow[0] - narrow[1]
        : wide[0] >= narrow[0];
}
