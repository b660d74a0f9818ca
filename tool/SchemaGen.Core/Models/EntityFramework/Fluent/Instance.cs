using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>An object of which the class is known.</summary>
/// <param name="Type">The class.</param>
internal sealed record Instance(INamedTypeSymbol Type);
