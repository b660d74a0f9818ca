namespace SchemaGen.Core.Text;

/// <summary>Types of PostgreSQL whose values are of one sort.</summary>
internal static class TypeFamilies
{
    internal static readonly string[] Integers = ["smallint", "integer", "bigint"];
    internal static readonly string[] Numbers = ["smallint", "integer", "bigint", "real", "double precision", "numeric"];
    internal static readonly string[] Texts = ["character varying", "text"];
    internal static readonly string[] AllTexts = ["character varying", "text", "character", "bpchar", "name"];
    internal static readonly string[] Stamps = ["date", "timestamp without time zone", "timestamp with time zone"];
    internal static readonly string[] Bits = ["bit", "bit varying"];
    internal static readonly string[] Networks = ["cidr", "inet"];

    // What one of them prints another one reads, and there is no cast.
    private static readonly string[][] OneText =
    [
        ["smallint", "integer", "bigint", "oid", "xid", "xid8", "cid"],
        ["lseg", "box", "path", "polygon"],
        ["int4range", "int8range", "numrange"],
        ["int4multirange", "int8multirange", "nummultirange"],
        ["daterange", "tsrange", "tstzrange"],
        ["datemultirange", "tsmultirange", "tstzmultirange"],
        ["txid_snapshot", "pg_snapshot"],
    ];

    internal static bool IsNumber(string type) => Contains(Numbers, type);

    internal static bool IsText(string type) => Contains(AllTexts, type);

    internal static bool IsJson(string type) => type is "json" or "jsonb";

    /// <summary>Whether it is the type of the extension, in whichever schema that is.</summary>
    internal static bool IsHstore(string type) => type == "hstore" || type.EndsWith(".hstore", StringComparison.Ordinal);

    internal static bool IsTimed(string type) => type.StartsWith("time", StringComparison.Ordinal) || type.StartsWith("interval", StringComparison.Ordinal);

    internal static bool ShareText(string from, string to) => OneText.Any(f => Both(f, from, to));

    internal static bool Both(string[] family, string from, string to) => Contains(family, from) && Contains(family, to);

    internal static bool Contains(string[] family, string type) => Array.IndexOf(family, type) >= 0;
}
