using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What a ValueConverter converts to.</summary>
internal static class ConverterTypes
{
    /// <summary>The type of the provider; null for what is no converter.</summary>
    public static ITypeSymbol? ProviderOf(ITypeSymbol? type) =>
        (type as INamedTypeSymbol)?.WithBases().FirstOrDefault(t => t is { Name: "ValueConverter", TypeArguments.Length: 2 })?.TypeArguments[1];

    /// <summary>Whether the database is given values of another type than the property has; null for what is no converter.</summary>
    public static bool? ChangesType(ITypeSymbol? type) => (type as INamedTypeSymbol)?.WithBases().FirstOrDefault(t => t is { Name: "ValueConverter", TypeArguments.Length: 2 }) is { } converter
        ? converter.TypeArguments[0].WithoutNullable().KeyName() != converter.TypeArguments[1].WithoutNullable().KeyName()
        : null;

    /// <summary>Whether it is one of EF Core's own, whose values are known.</summary>
    public static bool IsBuiltIn(ITypeSymbol type) => type.Name != "ValueConverter" && type.Locations.All(l => !l.IsInSource);

    /// <summary>Whether it makes one of two words of a boolean, which size its column.</summary>
    public static bool IsOfWords(ITypeSymbol? type) => type is { Name: "BoolToStringConverter" };

    /// <summary>Whether it is one of EF Core's own that makes of a member of an enumeration its name or its number.</summary>
    public static bool IsOfEnums(ITypeSymbol type) => IsBuiltIn(type) && type.Name is "EnumToStringConverter" or "EnumToNumberConverter";

    /// <summary>The lambda that makes the value of the database, which a converter of the source hands to its base class; null for one that is not there.</summary>
    public static LambdaExpressionSyntax? LambdaOf(ITypeSymbol? type) => (type?.OriginalDefinition.DeclaringSyntaxReferences.AsEnumerable() ?? []).Select(r => r.GetSyntax()).OfType<TypeDeclarationSyntax>()
        .SelectMany(c => (c.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().Select(b => b.ArgumentList) ?? [])
            .Concat(c.Members.OfType<ConstructorDeclarationSyntax>().Select(k => k.Initializer?.ArgumentList)))
        .Select(a => a?.Arguments.FirstOrDefault()?.Expression as LambdaExpressionSyntax)
        .FirstOrDefault(l => l is not null);
}
