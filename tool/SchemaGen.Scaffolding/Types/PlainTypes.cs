namespace SchemaGen.Scaffolding.Types;

/// <summary>The types of .NET that Npgsql reads the types of Postgres as; what only a type of Npgsql's own can hold is <c>object</c>, so that models need no package.</summary>
internal static class PlainTypes
{
    // name of Postgres = type of C# [: its namespace] [> what a column of that type is by itself, where that is another]
    private const string All = """
        boolean = bool
        smallint = short
        integer = int
        bigint = long
        real = float
        double precision = double
        numeric = decimal
        money = decimal > numeric
        text = string
        character varying = string > text
        character = string > text
        bpchar = string > text
        "char" = char > character(1)
        name = string > text
        citext = string > text
        ltree = string > text
        lquery = string > text
        ltxtquery = string > text
        xml = string > text
        json = string > text
        jsonb = string > text
        jsonpath = string > text
        refcursor = string > text
        uuid = Guid : System
        bytea = byte[]
        date = DateOnly : System
        time without time zone = TimeOnly : System
        time with time zone = DateTimeOffset : System > timestamp with time zone
        timestamp with time zone = DateTime : System
        timestamp without time zone = DateTime : System > timestamp with time zone
        interval = TimeSpan : System
        bit varying = BitArray : System.Collections
        bit = BitArray : System.Collections > bit varying
        inet = IPAddress : System.Net
        cidr = IPNetwork : System.Net
        macaddr = PhysicalAddress : System.Net.NetworkInformation
        macaddr8 = PhysicalAddress : System.Net.NetworkInformation > macaddr
        hstore = Dictionary<string, string> : System.Collections.Generic
        oid = uint > bigint
        xid = uint > bigint
        cid = uint > bigint
        regtype = uint > bigint
        regconfig = uint > bigint
        xid8 = ulong > numeric(20,0)
        """;

    private static readonly HashSet<string> References = ["string", "byte[]", "BitArray", "IPAddress", "PhysicalAddress", "Dictionary<string, string>"];

    private static readonly HashSet<string> OfExtensions = ["citext", "ltree", "lquery", "ltxtquery", "hstore"];

    private static readonly Dictionary<string, PlainType> ByName = All.Split('\n').Select(l => l.Trim()).Select(Parse).ToDictionary(x => x.Name, x => x.Type, StringComparer.Ordinal);

    /// <summary>The type for a base name of Postgres, also of an extension in whatever schema; null where only <c>object</c> is left.</summary>
    public static PlainType? Find(string name) =>
        ByName.GetValueOrDefault(name)
        ?? (name.StartsWith("interval ", StringComparison.Ordinal) ? ByName["interval"]
            : OfExtensions.Contains(name[(name.LastIndexOf('.') + 1)..]) ? ByName[name[(name.LastIndexOf('.') + 1)..]]
            : null);

    private static (string Name, PlainType Type) Parse(string line)
    {
        var sides = line.Split(" = ");
        var (type, sql) = sides[1].Split(" > ") is [var left, var right] ? (left, right) : (sides[1], sides[0]);
        var parts = type.Split(" : ");
        return (sides[0], new(new(parts[0], parts.Length > 1 ? parts[1] : null, !References.Contains(parts[0])), sql));
    }
}
