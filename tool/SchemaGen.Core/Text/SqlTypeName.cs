using System.Text.RegularExpressions;

namespace SchemaGen.Core.Text;

/// <summary>Names of types: the aliases of the manual, chapter 8, brought to the one name that <c>format_type</c> prints.</summary>
public static class SqlTypeName
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["int"] = "integer",
        ["int2"] = "smallint",
        ["int4"] = "integer",
        ["int8"] = "bigint",
        ["float4"] = "real",
        ["float8"] = "double precision",
        ["float"] = "double precision",
        ["bool"] = "boolean",
        ["decimal"] = "numeric",
        ["dec"] = "numeric",
        ["varchar"] = "character varying",
        ["char varying"] = "character varying",
        ["national character varying"] = "character varying",
        ["char"] = "character",
        ["bpchar"] = "bpchar",
        ["nchar"] = "character",
        ["nchar varying"] = "character varying",
        ["national char"] = "character",
        ["national character"] = "character",
        ["national char varying"] = "character varying",
        ["varbit"] = "bit varying",
        ["timestamp"] = "timestamp without time zone",
        ["timestamptz"] = "timestamp with time zone",
        ["time"] = "time without time zone",
        ["timetz"] = "time with time zone",
    };

    private const string Interval = "interval";

    private static readonly HashSet<string> BuiltIn = new((
        "smallint,integer,bigint,real,double precision,boolean,numeric,character varying,character,bpchar,\"char\",text,name,bytea,bit,bit varying,"
        + "timestamp without time zone,timestamp with time zone,time without time zone,time with time zone,date,interval,uuid,json,jsonb,"
        + "jsonpath,xml,money,inet,cidr,macaddr,macaddr8,point,line,lseg,box,path,polygon,circle,tsvector,tsquery,oid,xid,xid8,cid,tid,"
        + "regclass,regtype,regproc,regprocedure,regoper,regoperator,regrole,regnamespace,regconfig,regdictionary,regcollation,pg_lsn,txid_snapshot,"
        + "pg_snapshot,int4range,int8range,numrange,tsrange,tstzrange,daterange,int4multirange,int8multirange,nummultirange,tsmultirange,"
        + "tstzmultirange,datemultirange,oidvector,int2vector,refcursor,aclitem").Split(','), StringComparer.Ordinal);

    // name, modifier in brackets, what follows it (with time zone), array brackets
    private static readonly Regex Shape = new(
        @"^\s*(?<name>[^()\[\]]+?)\s*(?:\((?<mod>[^()]*)\))?\s*(?<tail>(?:with|without)\s+time\s+zone)?\s*(?<word>array)?\s*(?<array>(?:\[\s*\d*\s*\]\s*)*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The type in Postgres's own spelling; a name that is not built in keeps its own, folded as Postgres folds it.</summary>
    public static string Normalise(string type)
    {
        if (type.All(IsPlain))
        {
            return WithModifier(Unqualified(type), string.Empty, string.Empty);
        }

        var match = Shape.Match(type);
        if (!match.Success)
        {
            return type.Trim();
        }

        var name = Fold(match.Groups["name"].Value);
        var modifier = Regex.Replace(match.Groups["mod"].Value, @"\s+", string.Empty);
        var tail = Regex.Replace(match.Groups["tail"].Value.ToLowerInvariant(), @"\s+", " ");
        var array = match.Groups["array"].Length > 0 || match.Groups["word"].Success ? "[]" : string.Empty;
        return WithModifier(Unqualified(name), tail, modifier) + array;
    }

    /// <summary>The type without its modifier and array brackets.</summary>
    public static string BaseOf(string type)
    {
        if (type.All(IsPlain))
        {
            return type;
        }

        var match = Shape.Match(type);
        var name = match.Success ? (match.Groups["name"].Value + " " + match.Groups["tail"].Value).Trim() : type;
        // "interval day to second" is an interval of which some fields are kept.
        return name.StartsWith(Interval + " ", StringComparison.Ordinal) ? Interval : name;
    }

    /// <summary>Whether a base name comes with Postgres.</summary>
    public static bool IsBuiltIn(string baseName) => BuiltIn.Contains(baseName);

    // Most types are one word, which nothing has to be taken from.
    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.';

    private static string Unqualified(string name) => name.StartsWith("pg_catalog.", StringComparison.Ordinal) ? name.Substring("pg_catalog.".Length) : name;

    private static string WithModifier(string name, string tail, string modifier)
    {
        if (tail.Length > 0)
        {
            name = tail.StartsWith("without", StringComparison.Ordinal) || name.EndsWith("tz", StringComparison.Ordinal) ? name : name + "tz";
        }

        var full = name == "float" && int.TryParse(modifier, out var bits) && bits < 25 ? "real" : Aliases.TryGetValue(name, out var alias) ? alias : name;
        modifier = (full, modifier) switch
        {
            ("real" or "double precision", _) => string.Empty,
            ("character" or "bit", "") => "1",
            ("numeric", var m) when m.Length > 0 && m.IndexOf(',') < 0 => m + ",0",
            _ => modifier,
        };
        if (modifier.Length == 0)
        {
            return full;
        }

        var zone = full.IndexOf(" with", StringComparison.Ordinal);
        return zone < 0 ? $"{full}({modifier})" : $"{full.Substring(0, zone)}({modifier}){full.Substring(zone)}";
    }

    private static string Fold(string name) =>
        Regex.Replace(string.Concat(SqlLexer.Tokens(name).Select(t => t.Kind switch
        {
            SqlTokenKind.Word => t.Value,
            SqlTokenKind.Trivia => " ",
            SqlTokenKind.QuotedIdentifier when t.Value != "char" => SqlIdentifier.Quote(t.Value),
            _ => name.Substring(t.Start, t.Length),
        })), " +", " ").Trim();
}
