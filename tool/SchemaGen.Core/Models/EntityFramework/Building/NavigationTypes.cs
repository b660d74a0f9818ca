using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>What a navigation leads to.</summary>
internal static class NavigationTypes
{
    /// <summary>The class that a navigation leads to; null where it leads to none.</summary>
    public static INamedTypeSymbol? TargetOf(ITypeSymbol type, bool isCollection) => Of(isCollection ? type.ElementType() : type);

    /// <summary>The class, where it can be an entity type; null for anything else.</summary>
    public static INamedTypeSymbol? Of(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } named && !IsOfSystem(named)
            ? (INamedTypeSymbol)named.WithNullableAnnotation(NullableAnnotation.None)
            : null;

    private static bool IsOfSystem(INamedTypeSymbol type) => type.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));
}
