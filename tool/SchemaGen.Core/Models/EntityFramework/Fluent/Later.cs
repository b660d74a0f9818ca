using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>A value that asks for all entity types, which are known once the conventions have found them.</summary>
/// <param name="Expression">What asks.</param>
/// <param name="Scope">The scope in which it asks.</param>
internal sealed record Later(ExpressionSyntax Expression, FluentScope Scope);
