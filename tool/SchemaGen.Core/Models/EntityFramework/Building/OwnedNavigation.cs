using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A navigation to an owned type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The owned class.</param>
/// <param name="IsCollection">Whether it holds many.</param>
internal sealed record OwnedNavigation(string Name, INamedTypeSymbol Type, bool IsCollection);
