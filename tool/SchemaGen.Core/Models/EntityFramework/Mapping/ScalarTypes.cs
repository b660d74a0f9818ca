using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>The types of Postgres that Npgsql's provider for EF Core gives to types of .NET.</summary>
/// <param name="model">Knows the enumerations that are types of Postgres.</param>
/// <param name="context">What every part of the reading needs.</param>
internal sealed class ScalarTypes(EntityModel model, ModelContext context)
{
    // What Npgsql itself maps and the provider does not.
    private static readonly HashSet<string> NotOfProvider = new(StringComparer.Ordinal)
    {
        "Memory", "ReadOnlyMemory", "IDictionary", "IReadOnlyDictionary", "JsonNode", "JsonObject", "JsonArray", "JToken", "JObject", "JArray",
        "NpgsqlInterval", "ValueTuple",
    };

    // What the provider takes for an array and Npgsql itself does not.
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "ArraySegment", "LinkedList", "Queue", "ReadOnlyCollection", "SortedSet", "Stack",
    };

    private readonly TypeMapper mapper = new(new(new FoundTypes([], [], [], AnnotationSet.Empty), new(new Dictionary<string, NativeEnum>()), context));

    /// <summary>The type; null for one that is no column by itself.</summary>
    public string? Map(ITypeSymbol type)
    {
        var plain = type.WithoutNullable();
        return EnumOf(plain) ?? (EnumOf(plain.ElementType()?.WithoutNullable()) is { } element ? element + "[]" : null) ?? plain.KeyName() switch
        {
            "System.Uri" => "text",
            "object" => null,
            _ when mapper.Map(plain) is { } sql => NotOfProvider.Contains(plain.Name) ? null : Spatial(IsLegacy(plain) ? Legacy(sql) : sql),
            _ => ListOf(plain),
        };
    }

    private string? ListOf(ITypeSymbol type)
    {
        var element = type.ElementType();
        var isList = element is not null && (element.KeyName() == "System.Uri"
            || (type is INamedTypeSymbol { TypeArguments.Length: 1 } && Lists.Contains(type.Name) && IsOfSystem(type)));
        return isList && Map(element!) is { } sql && !sql.EndsWith("]", StringComparison.Ordinal) && !sql.EndsWith("range", StringComparison.Ordinal)
            ? sql + "[]"
            : null;
    }

    private static bool IsOfSystem(ITypeSymbol type) => type.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true;

    private string Spatial(string sql) => model.IsGeographyDefault && sql.StartsWith("geometry", StringComparison.Ordinal)
        ? "geography" + sql.Substring("geometry".Length)
        : sql;

    // What Npgsql's switch for older programs changes; an array or a range goes with its elements.
    private bool IsLegacy(ITypeSymbol type)
    {
        var single = type.ElementType()?.WithoutNullable() ?? type;
        var moment = single is INamedTypeSymbol { Name: "NpgsqlRange", TypeArguments: [var bound] } ? bound.WithoutNullable() : single;
        return model.HasLegacyTimestamps && moment.KeyName() is "System.DateTime" or "NodaTime.Instant";
    }

    private static string Legacy(string type) =>
        type.Replace("timestamp with time zone", "timestamp without time zone").Replace("tstz", "ts");

    private string? EnumOf(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum } && model.Enums.TryGetValue(type.KeyName(), out var id)
        ? EnumType.IdOf(id.Schema is { Length: > 0 } schema ? schema : model.DefaultSchema ?? context.Options.DefaultSchema, id.Name).Path
        : null;
}
