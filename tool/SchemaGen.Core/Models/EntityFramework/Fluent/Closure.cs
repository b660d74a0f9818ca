using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>A lambda that is a value, with what the names in it stand for.</summary>
/// <param name="Lambda">The lambda.</param>
/// <param name="Scope">The scope in which it is written.</param>
internal sealed record Closure(LambdaExpressionSyntax Lambda, FluentScope Scope);
