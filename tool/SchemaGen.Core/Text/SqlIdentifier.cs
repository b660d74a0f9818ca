using System.Text;

namespace SchemaGen.Core.Text;

/// <summary>Names of Postgres: how they are quoted and cut.</summary>
public static class SqlIdentifier
{
    /// <summary>The bytes of a name that Postgres keeps (NAMEDATALEN - 1).</summary>
    public const int MaxBytes = 63;

    // pg_get_keywords() of 14 to 18, all but the unreserved ones: what quote_ident quotes.
    private static readonly HashSet<string> Keywords = new((
        "all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast char "
        + "character check coalesce collate collation column concurrently constraint create cross current_catalog current_date "
        + "current_role current_schema current_time current_timestamp current_user dec decimal default deferrable desc distinct do "
        + "else end except exists extract false fetch float for foreign freeze from full grant greatest group grouping having ilike "
        + "in initially inner inout int integer intersect interval into is isnull join json json_array json_arrayagg json_exists "
        + "json_object json_objectagg json_query json_scalar json_serialize json_table json_value lateral leading least left like "
        + "limit localtime localtimestamp merge_action national natural nchar none normalize not notnull null nullif numeric offset "
        + "on only or order out outer overlaps overlay placing position precision primary real references returning right row select "
        + "session_user setof similar smallint some substring symmetric system_user table tablesample then time timestamp to trailing "
        + "treat trim true union unique user using values varchar variadic verbose when where window with xmlattributes xmlconcat "
        + "xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable").Split(' '), StringComparer.Ordinal);

    /// <summary>The name as SQL, in double quotes where <c>quote_ident</c> of the server would put them.</summary>
    public static string Quote(string name) => IsBare(name) ? name : "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <summary>A qualified name as SQL.</summary>
    public static string Quote(string schema, string name) => Quote(schema) + "." + Quote(name);

    /// <summary>Whether a server can take the text at all: it holds no NUL, and nothing that UTF-8 cannot say.</summary>
    public static bool IsPossible(string name) => name.IndexOf('\0') < 0 && !name.Where((c, i) => char.IsSurrogate(c) && !IsOfPair(name, i)).Any();

    /// <summary>Whether the name is longer than Postgres keeps.</summary>
    public static bool IsTooLong(string name) => Encoding.UTF8.GetByteCount(name) > MaxBytes;

    /// <summary>The name with a suffix, the name cut so that Postgres keeps both.</summary>
    public static string Cut(string name, string suffix)
    {
        while (Encoding.UTF8.GetByteCount(name) + Encoding.UTF8.GetByteCount(suffix) > MaxBytes)
        {
            name = name.Substring(0, name.Length - (name.Length > 1 && char.IsLowSurrogate(name[name.Length - 1]) ? 2 : 1));
        }

        return name + suffix;
    }

    /// <summary>Whether the name holds a carriage return, which a change of line ends takes away from a file of SQL.</summary>
    public static bool HoldsCarriageReturn(string name) => name.IndexOf('\r') >= 0;

    private static bool IsOfPair(string name, int at) => char.IsHighSurrogate(name[at])
        ? at + 1 < name.Length && char.IsLowSurrogate(name[at + 1])
        : at > 0 && char.IsHighSurrogate(name[at - 1]);

    private static bool IsBare(string name) => name.Length > 0
        && name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        && name[0] is not (>= '0' and <= '9')
        && !Keywords.Contains(name);
}
