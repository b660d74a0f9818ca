using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>Names of symbols.</summary>
internal static class SymbolNames
{
    private static readonly SymbolDisplayFormat Short = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The metadata name with its namespace, without arity: <c>System.Collections.Generic.List</c>.</summary>
    public static string FullName(this ITypeSymbol type)
    {
        var name = type.Name;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.Name + "+" + name;
        }

        for (var at = type.ContainingNamespace; at is { IsGlobalNamespace: false }; at = at.ContainingNamespace)
        {
            name = at.Name + "." + name;
        }

        return name;
    }

    /// <summary>The type as it is written: <c>List&lt;string&gt;?</c>.</summary>
    public static string Written(this ITypeSymbol type) => type.ToDisplayString(Short);
}
