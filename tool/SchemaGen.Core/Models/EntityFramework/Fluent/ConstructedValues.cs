using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What the constructors of a class give to a member that nothing else assigns.</summary>
/// <param name="reader">Knows the source.</param>
/// <param name="evaluator">Finds what arguments stand for.</param>
internal sealed class ConstructedValues(ConfigurationReader reader, FluentEvaluator evaluator)
{
    /// <summary>The value of a member of an object of a class; unknown where it depends on how the object is made.</summary>
    public object? Of(ISymbol member, INamedTypeSymbol type, FluentScope scope)
    {
        var values = type.InstanceConstructors.Select(c => After(c, _ => FluentEvaluator.Unknown, member, scope)).ToList();
        return values is [var first, ..] && values.TrueForAll(v => Operators.Same(v, first)) ? first : FluentEvaluator.Unknown;
    }

    private object? After(IMethodSymbol constructor, Func<IParameterSymbol, object?> argument, ISymbol member, FluentScope scope)
    {
        if (scope.Depth > ConfigurationReader.MaxDepth)
        {
            return FluentEvaluator.Unknown;
        }

        FluentScope inner = new() { Type = scope.Type, Depth = scope.Depth + 1 };
        inner.SetTypes(constructor.ContainingType);
        foreach (var parameter in constructor.Parameters)
        {
            inner.Set(parameter.Name, argument(parameter));
        }

        var owner = constructor.ContainingType.OriginalDefinition;
        return SymbolEqualityComparer.Default.Equals(owner, member.ContainingType.OriginalDefinition)
            ? Set(constructor, member, inner)
            : Next(constructor, owner, inner) is { } next ? After(next.Constructor, next.Argument, member, inner) : FluentEvaluator.Unknown;
    }

    private object? Set(IMethodSymbol constructor, ISymbol member, FluentScope scope) =>
        new Creations(reader, evaluator).SetBy(constructor, scope).TryGetValue(member.Name, out var value)
            ? value
            : FluentEvaluator.Unknown;

    // The constructor of the base class, which nobody names where it needs nothing.
    private NextConstructor? Next(IMethodSymbol constructor, INamedTypeSymbol owner, FluentScope scope)
    {
        var call = CallOf(constructor);
        var called = call is not null
            ? reader.ConstructorOf(call)
            : constructor.ContainingType.BaseType?.InstanceConstructors
                .Where(c => c.Parameters.All(p => p.IsOptional))
                .OrderBy(c => c.Parameters.Length).FirstOrDefault();
        var arguments = call switch
        {
            ConstructorInitializerSyntax named => named.ArgumentList.Arguments,
            PrimaryConstructorBaseTypeSyntax named => named.ArgumentList.Arguments,
            _ => default,
        };
        return called is null ? null : new(Within(called, constructor.ContainingType, owner), p => Argument(arguments, p, scope));
    }

    private static SyntaxNode? CallOf(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).FirstOrDefault() switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => initializer,
            TypeDeclarationSyntax primary => primary.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => null,
        };

    // That of the base class with the type arguments that the class gives it.
    private static IMethodSymbol Within(IMethodSymbol called, INamedTypeSymbol type, INamedTypeSymbol owner)
    {
        var container = SymbolEqualityComparer.Default.Equals(called.ContainingType.OriginalDefinition, owner) ? type : type.BaseType;
        return container?.InstanceConstructors
            .FirstOrDefault(c => SymbolEqualityComparer.Default.Equals(c.OriginalDefinition, called.OriginalDefinition)) ?? called;
    }

    private object? Argument(SeparatedSyntaxList<ArgumentSyntax> arguments, IParameterSymbol parameter, FluentScope scope)
    {
        var given = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)
            ?? (arguments.ElementAtOrDefault(parameter.Ordinal) is { NameColon: null } placed ? placed : null);
        return given is not null ? evaluator.Evaluate(given.Expression, scope)
            : parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : FluentEvaluator.Unknown;
    }

    private sealed record NextConstructor(IMethodSymbol Constructor, Func<IParameterSymbol, object?> Argument);
}
