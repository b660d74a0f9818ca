using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>What EF Core asks of a type of .NET.</summary>
internal static class TypeSymbols
{
    private static readonly SymbolDisplayFormat Key = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    /// <summary>The name that tells a class from all others, with its type arguments.</summary>
    public static string KeyName(this ITypeSymbol type) => type.ToDisplayString(Key);

    /// <summary>The name of a class as EF Core shows it: <c>Page&lt;Post&gt;</c>.</summary>
    public static string ShortName(this INamedTypeSymbol type) =>
        type.TypeArguments.Length == 0 ? type.Name : $"{type.Name}<{string.Join(",", type.TypeArguments.Select(a => a is INamedTypeSymbol named ? named.ShortName() : a.Name))}>";

    /// <summary>The type without <c>?</c>.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? ((INamedTypeSymbol)type).TypeArguments[0] : type.WithNullableAnnotation(NullableAnnotation.None);

    /// <summary>Whether a value of the type can be null, by <c>?</c> and the nullable context.</summary>
    public static bool CanBeNull(this ITypeSymbol type) => type.IsValueType
        ? type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        : type.NullableAnnotation != NullableAnnotation.NotAnnotated;

    /// <summary>Whether <c>?</c> is written.</summary>
    public static bool IsMarkedNullable(this ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type and those that it derives from.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBases(this INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    /// <summary>Whether it is an integer of .NET.</summary>
    public static bool IsInteger(this ITypeSymbol type) => type.SpecialType is SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64
        or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64 or SpecialType.System_Byte or SpecialType.System_SByte;

    /// <summary>Whether Npgsql's provider lets the database count its values: not those of a byte, nor of a ulong, which is numeric.</summary>
    public static bool IsCounted(this ITypeSymbol type) => type.IsInteger() && type.SpecialType is not (SpecialType.System_Byte or SpecialType.System_UInt64);

    /// <summary>Whether it is a Guid.</summary>
    public static bool IsGuid(this ITypeSymbol type) => type is { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>The type of the elements of a collection, by the interface that it implements; null where it is none.</summary>
    public static ITypeSymbol? ElementType(this ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType;
        }

        if (type.SpecialType == SpecialType.System_String || type is not INamedTypeSymbol named)
        {
            return null;
        }

        return named.AllInterfaces.Prepend(named)
            .FirstOrDefault(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)?.TypeArguments[0]
            ?? (named is { TypeKind: TypeKind.Error, TypeArguments.Length: 1 } ? named.TypeArguments[0] : null);
    }
}
