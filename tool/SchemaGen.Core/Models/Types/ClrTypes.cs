using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Types;

/// <summary>The types of Postgres that Npgsql gives to types of .NET, by metadata name.</summary>
internal static class ClrTypes
{
    private static readonly (string Namespace, string Types)[] All =
    [
        ("System", "DateTime=timestamp with time zone;DateTimeOffset=timestamp with time zone;DateOnly=date;TimeOnly=time without time zone;TimeSpan=interval;Guid=uuid"),
        ("System.Numerics", "BigInteger=numeric"),
        ("System.Collections", "BitArray=bit varying"),
        ("System.Net", "IPAddress=inet;IPNetwork=cidr"),
        ("System.Net.NetworkInformation", "PhysicalAddress=macaddr"),
        ("System.Text.Json", "JsonDocument=jsonb;JsonElement=jsonb"),
        ("System.Text.Json.Nodes", "JsonNode=jsonb;JsonObject=jsonb;JsonArray=jsonb"),
        ("Newtonsoft.Json.Linq", "JToken=jsonb;JObject=jsonb;JArray=jsonb"),
        ("NpgsqlTypes", "NpgsqlTsVector=tsvector;NpgsqlTsQuery=tsquery;NpgsqlPoint=point;NpgsqlLine=line;NpgsqlLSeg=lseg;NpgsqlBox=box;NpgsqlPath=path;NpgsqlPolygon=polygon;"
            + "NpgsqlCircle=circle;NpgsqlInet=inet;NpgsqlCidr=cidr;NpgsqlInterval=interval;NpgsqlLogSequenceNumber=pg_lsn;NpgsqlTid=tid"),
        ("Microsoft.EntityFrameworkCore", "LTree=ltree"),
        ("Pgvector", "Vector=vector;HalfVector=halfvec;SparseVector=sparsevec"),
        ("NodaTime", "Instant=timestamp with time zone;ZonedDateTime=timestamp with time zone;OffsetDateTime=timestamp with time zone;LocalDateTime=timestamp without time zone;"
            + "LocalDate=date;LocalTime=time without time zone;OffsetTime=time with time zone;Period=interval;Duration=interval;Interval=tstzrange;DateInterval=daterange;DateTimeZone=text"),
        ("NetTopologySuite.Geometries", "Geometry=geometry;Point=geometry;LineString=geometry;LinearRing=geometry;Polygon=geometry;MultiPoint=geometry;MultiLineString=geometry;"
            + "MultiPolygon=geometry;GeometryCollection=geometry"),
    ];

    private static readonly Dictionary<string, string> ByFullName = All
        .SelectMany(g => g.Types.Split(';').Select(t => t.Split('=')).Select(p => (Name: $"{g.Namespace}.{p[0]}", Sql: p[1])))
        .ToDictionary(x => x.Name, x => x.Sql, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> ByShortName = ByFullName
        .GroupBy(p => p.Key.Substring(p.Key.LastIndexOf('.') + 1), p => p.Value)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "List", "IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "Collection", "ObservableCollection", "ImmutableArray", "ImmutableList", "HashSet", "ISet",
    };

    private static readonly HashSet<string> Dictionaries = new(StringComparer.Ordinal) { "Dictionary", "IDictionary", "IReadOnlyDictionary", "ImmutableDictionary" };

    /// <summary>The type for a special type, or null.</summary>
    public static string? Special(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => "boolean",
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 => "smallint",
        SpecialType.System_UInt16 or SpecialType.System_Int32 => "integer",
        SpecialType.System_UInt32 or SpecialType.System_Int64 => "bigint",
        SpecialType.System_UInt64 => "numeric(20,0)",
        SpecialType.System_Single => "real",
        SpecialType.System_Double => "double precision",
        SpecialType.System_Decimal => "numeric",
        SpecialType.System_Char => "character(1)",
        SpecialType.System_String => "text",
        SpecialType.System_DateTime => "timestamp with time zone",
        _ => null,
    };

    /// <summary>The type for a full metadata name, or null.</summary>
    public static string? Named(string fullName) => ByFullName.TryGetValue(fullName, out var sql) ? sql : null;

    /// <summary>The type for a name as it is written, where its assembly is missing, or null.</summary>
    public static string? Written(string name) => ByShortName.TryGetValue(name, out var sql) ? sql : null;

    /// <summary>Whether the type is a list whose elements are all that it is.</summary>
    public static bool IsList(INamedTypeSymbol type) => type.TypeArguments.Length == 1 && Lists.Contains(type.Name) && IsOfSystem(type);

    /// <summary>Whether the type is a dictionary of texts.</summary>
    public static bool IsTextDictionary(INamedTypeSymbol type) => type.TypeArguments.Length == 2 && Dictionaries.Contains(type.Name) && IsOfSystem(type)
        && type.TypeArguments.All(a => a.SpecialType == SpecialType.System_String);

    /// <summary>The range over a subtype, or null.</summary>
    public static string? Range(string? subtype) => subtype switch
    {
        "integer" => "int4range",
        "bigint" => "int8range",
        "numeric" => "numrange",
        "timestamp with time zone" => "tstzrange",
        "timestamp without time zone" => "tsrange",
        "date" => "daterange",
        _ => null,
    };

    private static bool IsOfSystem(INamedTypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return type.TypeKind == TypeKind.Error || space?.Name == "System";
    }
}
