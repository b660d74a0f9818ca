using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What a ValueConverter converts to.</summary>
internal static class ConverterTypes
{
    /// <summary>The type of the provider; null for what is no converter.</summary>
    public static ITypeSymbol? ProviderOf(ITypeSymbol? type) =>
        (type as INamedTypeSymbol)?.WithBases().FirstOrDefault(t => t is { Name: "ValueConverter", TypeArguments.Length: 2 })?.TypeArguments[1];
}
