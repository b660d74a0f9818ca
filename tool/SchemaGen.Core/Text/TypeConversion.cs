using static SchemaGen.Core.Text.TypeFamilies;

namespace SchemaGen.Core.Text;

/// <summary>How values become those of another type: by an assignment cast of pg_cast, by an expression, or not at all.</summary>
public static class TypeConversion
{
    private static readonly (string From, string To)[] OtherAssignments =
    [
        ("timestamp without time zone", "time without time zone"), ("timestamp with time zone", "time without time zone"),
        ("timestamp with time zone", "time with time zone"), ("time without time zone", "time with time zone"),
        ("time with time zone", "time without time zone"), ("json", "jsonb"), ("jsonb", "json"),
        ("interval", "time without time zone"), ("time without time zone", "interval"),
        ("box", "polygon"), ("path", "polygon"), ("polygon", "path"), ("point", "box"), ("text", "regclass"), ("character varying", "regclass"),
        ("macaddr", "macaddr8"), ("macaddr8", "macaddr"), ("integer", "money"), ("bigint", "money"), ("numeric", "money"), ("money", "numeric"),
    ];

    /// <summary>The expression of USING that ALTER COLUMN TYPE needs, or null where an assignment cast does it.</summary>
    /// <remarks>An explicit cast to <c>varchar(n)</c> cuts silently where the assignment fails, so USING stands only where there is no assignment.</remarks>
    public static string? Using(string column, SqlType before, SqlType after)
    {
        var name = SqlIdentifier.Quote(column);
        return IsAssigned(before, after) ? null : Expression(name, before, after) ?? ByText(name, before, after);
    }

    /// <summary>The same for the way back of a change from <paramref name="after"/> to <paramref name="before"/>, which it undoes.</summary>
    public static string? UsingBack(string column, SqlType before, SqlType after) => Undoing(SqlIdentifier.Quote(column), before, after) ?? Using(column, before, after);

    /// <summary>Whether a value of the one type can become one of the other at all; of a type that does not come with PostgreSQL it is not known, and so can.</summary>
    public static bool IsPossible(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        return IsAssigned(before, after) || Expression("c", before, after) is not null
            || (before.IsArray == after.IsArray && (ShareText(from, to) || IsUnknown(before) || IsUnknown(after)));
    }

    /// <summary>Whether a value can go back to the type that it had before a change from <paramref name="after"/> to <paramref name="before"/>.</summary>
    public static bool IsPossibleBack(SqlType before, SqlType after) => Undoing("c", before, after) is not null || IsPossible(before, after);

    /// <summary>Whether a scalar becomes an array that holds it.</summary>
    internal static bool IsWrapped(SqlType scalar, SqlType array) => !scalar.IsArray && array.IsArray
        && (IsText(scalar.BaseName) == IsText(array.BaseName)) && (scalar.BaseName == array.BaseName || IsAssigned(scalar, ElementOf(array)));

    /// <summary>Whether values of both types can be compared by operators of one family.</summary>
    public static bool ShareOperators(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        return before.IsArray == after.IsArray
            && ((from == to && before.IsBuiltIn) || Both(Integers, from, to) || Both(Texts, from, to) || Both(Stamps, from, to) || Both(Networks, from, to));
    }

    internal static SqlType ElementOf(SqlType array) => SqlType.FromServer(array.Best.Substring(0, array.Best.Length - "[]".Length));

    private static bool IsUnknown(SqlType type) => !type.IsBuiltIn && !IsHstore(type.BaseName);

    private static bool IsAssigned(SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        var isAlike = before.IsArray == after.IsArray;
        return (isAlike && (from == to || IsAssignment(from, to))) || ((isAlike || !after.IsArray) && IsText(to));
    }

    private static string? Expression(string name, SqlType before, SqlType after) => (before.IsArray, after.IsArray) switch
    {
        (false, false) => OfScalar(name, before, after),
        (true, false) => IsJson(after.BaseName) ? $"to_{after.BaseName}({name})" : null,
        (false, true) => OfArray(name, before, after),
        (true, true) => OfElements(name, before, after),
    };

    private static string? OfScalar(string name, SqlType before, SqlType after)
    {
        var (from, to) = (before.BaseName, after.BaseName);
        return (from, to) switch
        {
            (_, "json" or "jsonb") => IsText(from) || IsHstore(from) ? $"{name}::{to}" : $"to_{to}({name})",
            ("json" or "jsonb", _) when IsHstore(to) => OfObject(from == "json" ? name + "::jsonb" : name, to),
            ("json" or "jsonb", _) => $"({name} #>> '{{}}')::{after.Best}",
            ("boolean", "integer") or ("integer", "boolean") => $"{name}::{to}",
            ("boolean", _) when IsNumber(to) => $"{name}::integer::{after.Best}",
            (_, "boolean") when IsNumber(from) => $"{name} <> 0",
            ("smallint", "money") => $"{name}::integer::money",
            ("real" or "double precision", "money") => $"{name}::numeric::money",
            ("money", _) when IsNumber(to) => $"{name}::numeric::{after.Best}",
            (_, "bytea") when IsText(from) => $"convert_to({name}, 'UTF8')",
            ("integer" or "bigint", "bit") or ("bit", "integer" or "bigint") => $"{name}::{after.Best}",
            (_, _) when IsText(from) || IsMultirangeOf(from, to) => $"{name}::{after.Best}",
            _ => null,
        };
    }

    // A text is one element: what parts it into several only a person knows.
    private static string? OfArray(string name, SqlType before, SqlType after) =>
        IsWrapped(before, after) ? $"CASE WHEN {name} IS NOT NULL THEN ARRAY[{name}] END"
        : IsJson(before.BaseName) ? $"{ElementsOf(before.BaseName == "json" ? name + "::jsonb" : name)}::{after.Best}"
        : IsText(before.BaseName) ? $"{name}::{after.Best}" : null;

    private static string? OfElements(string name, SqlType before, SqlType after) => (before.BaseName, after.BaseName) switch
    {
        ("boolean", "integer") or ("integer", "boolean") => $"{name}::{after.Best}",
        ("boolean", var to) when IsNumber(to) => $"{name}::integer[]::{after.Best}",
        var (from, _) => IsText(from) ? $"{name}::{after.Best}" : null,
    };

    // What is read as one thing and printed as another goes back by the inverse of what was done.
    private static string? Undoing(string name, SqlType before, SqlType after) => (before.BaseName, after.BaseName) switch
    {
        var (_, to) when before.IsArray && IsText(to) && IsWrapped(after, before) => $"array_to_string({name}, ',')",
        var (from, _) when IsText(from) && IsWrapped(before, after) => $"{name}::{after.Best}",
        _ when before.IsArray && IsWrapped(after, before) => $"({name})[1]",
        ("bytea", var to) when !before.IsArray && !after.IsArray && IsText(to) => $"convert_from({name}, 'UTF8')",
        (var from, "bytea") when !before.IsArray && !after.IsArray && IsText(from) => $"{name}::bytea",
        _ => null,
    };

    private static string ByText(string name, SqlType before, SqlType after) => $"{name}{(before.IsArray && after.IsArray ? "::text[]" : "::text")}::{after.Best}";

    // USING takes no subquery and no set: a record with a column of type text[] reads the elements of JSON as they are.
    private static string ElementsOf(string json) => $"(jsonb_populate_record(NULL::pg_catalog.pg_class, jsonb_build_object('reloptions', {json}))).reloptions";

    private static string OfObject(string json, string hstore) =>
        $"{hstore}({ElementsOf($"jsonb_path_query_array({json}, '$.keyvalue().key')")}, {ElementsOf($"jsonb_path_query_array({json}, '$.keyvalue().value')")})";

    private static bool IsMultirangeOf(string range, string multirange) =>
        range.EndsWith("range", StringComparison.Ordinal) && multirange == range.Substring(0, range.Length - "range".Length) + "multirange";

    private static bool IsAssignment(string from, string to) =>
        Both(Numbers, from, to) || Both(AllTexts, from, to) || Both(Stamps, from, to) || Both(Bits, from, to) || Both(Networks, from, to)
        || IsObjectNumber(from, to) || (IsText(from) && from != "name" && to == "\"char\"") || OtherAssignments.Contains((from, to));

    // regclass and its like are numbers of objects.
    private static bool IsObjectNumber(string from, string to) =>
        (IsObject(from) && (to is "integer" or "bigint" || (IsObject(to) && (from == "oid" || to == "oid")))) || (IsObject(to) && Contains(Integers, from));

    private static bool IsObject(string type) => type == "oid" || (type.StartsWith("reg", StringComparison.Ordinal) && SqlTypeName.IsBuiltIn(type));
}
