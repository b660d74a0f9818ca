using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Models.Types;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>The types of Postgres that Npgsql's provider for EF Core gives to types of .NET.</summary>
internal sealed class ScalarTypes(ModelContext context)
{
    private readonly TypeMapper mapper = new(new(new FoundTypes([], [], [], AnnotationSet.Empty), new(new Dictionary<string, NativeEnum>()), context));

    /// <summary>The type; null for one that is no column by itself.</summary>
    public string? Map(ITypeSymbol type) => type.WithoutNullable().KeyName() switch
    {
        "System.Uri" => "text",
        "object" => null,
        _ => mapper.Map(type),
    };
}
