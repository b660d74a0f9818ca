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

    /// <summary>The name as SQL, in double quotes where it needs them.</summary>
    public static string Quote(string name) => IsBare(name) ? name : "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <summary>A qualified name as SQL.</summary>
    public static string Quote(string schema, string name) => Quote(schema) + "." + Quote(name);

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

    private static bool IsBare(string name) => name.Length > 0
        && name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '$')
        && name[0] is not ((>= '0' and <= '9') or '$')
        && !Keywords.Contains(name);
}
