using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>A property, or a field with attributes, that is mapped.</summary>
/// <param name="Symbol">The symbol, with the type arguments of its class filled in.</param>
/// <param name="Type">Its type.</param>
/// <param name="Annotations">Its attributes and those of what it overrides.</param>
internal sealed record ModelProperty(ISymbol Symbol, ITypeSymbol Type, AnnotationSet Annotations)
{
    /// <summary>Its name.</summary>
    public string Name => Symbol.Name;

    /// <summary>Where it stands; null in metadata.</summary>
    public Location? Location => Symbol.Locations.FirstOrDefault(l => l.IsInSource);

    /// <summary>Where its type stands; null in metadata.</summary>
    public Location? TypeLocation => Symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax() switch
    {
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type,
        _ => null,
    }).FirstOrDefault(t => t is not null)?.GetLocation();

    /// <summary>Whether its column can be NULL, by its type and <c>[Required]</c>.</summary>
    public bool IsNullable => !Annotations.Has("Required")
        && (Annotations.Has("CanBeNull") || IsNullableValue || (!Type.IsValueType && Type.NullableAnnotation != NullableAnnotation.NotAnnotated));

    /// <summary>Whether the type itself says that it can be null: <c>int?</c>, <c>string?</c>.</summary>
    public bool IsMarkedNullable => IsNullableValue || Type.NullableAnnotation == NullableAnnotation.Annotated;

    /// <summary>The type without <c>?</c>.</summary>
    public ITypeSymbol PlainType => IsNullableValue ? ((INamedTypeSymbol)Type).TypeArguments[0] : Type;

    private bool IsNullableValue => Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
