using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>An object of source that is a seed row.</summary>
/// <param name="Type">Its class; null for an anonymous one.</param>
/// <param name="Values">The members that it sets, those of its class with their initial values too.</param>
/// <param name="Syntax">Where it stands.</param>
internal sealed record SeedInstance(INamedTypeSymbol? Type, IReadOnlyDictionary<string, SeedMember> Values, SyntaxNode Syntax);
