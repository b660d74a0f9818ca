using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>What one end of a relationship leads to.</summary>
/// <param name="Name">The navigation; null for none.</param>
/// <param name="Type">The class.</param>
/// <param name="IsCollection">Whether it holds many.</param>
internal sealed record RelatedClass(string? Name, INamedTypeSymbol Type, bool IsCollection);
