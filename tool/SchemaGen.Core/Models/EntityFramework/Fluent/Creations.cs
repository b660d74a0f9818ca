using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What <c>new</c> makes: texts, lists, and objects of which the class is known.</summary>
/// <param name="reader">Knows the source.</param>
/// <param name="evaluator">Finds what arguments stand for.</param>
internal sealed class Creations(ConfigurationReader reader, FluentEvaluator evaluator)
{
    /// <summary>The object that is made.</summary>
    public object? Make(BaseObjectCreationExpressionSyntax made, FluentScope scope)
    {
        if (reader.TypeOf((ExpressionSyntax)made, scope) is not INamedTypeSymbol type)
        {
            return FluentEvaluator.Unknown;
        }

        var arguments = (made.ArgumentList?.Arguments ?? []).Select(a => evaluator.Evaluate(a.Expression, scope)).ToList();
        return (type.Name, arguments) switch
        {
            ("StringBuilder", _) when arguments.All(a => a is int or string) => Filled(arguments.OfType<string>().FirstOrDefault()),
            ("String", [List<object?> letters]) when letters.All(l => l is char) => string.Concat(letters),
            ("String", [char letter, int times]) when times >= 0 => new string(letter, times),
            ("List" or "HashSet", [] or [int]) when made.Initializer is null => new List<object?>(),
            ("List" or "HashSet", [List<object?> items]) when made.Initializer is null => items.ToList(),
            ("List" or "HashSet", []) => made.Initializer!.Expressions.Select(e => evaluator.Evaluate(e, scope)).ToList(),
            _ => ConverterTypes.ProviderOf(type) is not null ? new Instance(type)
                : type.Locations.Any(l => l.IsInSource) ? new Instance(type) { IsMade = true, Values = ValuesOf(made, arguments, scope) }
                : FluentEvaluator.Unknown,
        };
    }

    // What a constructor assigns plainly, then the initializer.
    private Dictionary<string, object?> ValuesOf(BaseObjectCreationExpressionSyntax made, List<object?> arguments, FluentScope scope)
    {
        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        if (reader.MethodOf(made) is { } constructor && constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<ConstructorDeclarationSyntax>().FirstOrDefault() is { } syntax)
        {
            FluentScope inner = new() { Type = constructor.ContainingType, Depth = scope.Depth + 1 };
            for (var i = 0; i < constructor.Parameters.Length; i++)
            {
                inner.Set(constructor.Parameters[i].Name, i < arguments.Count ? arguments[i] : constructor.Parameters[i].HasExplicitDefaultValue ? constructor.Parameters[i].ExplicitDefaultValue : FluentEvaluator.Unknown);
            }

            foreach (var assignment in (syntax.Body?.Statements ?? []).OfType<ExpressionStatementSyntax>().Select(s => s.Expression).OfType<AssignmentExpressionSyntax>())
            {
                Set(values, assignment, inner);
            }
        }

        foreach (var assignment in (made.Initializer?.Expressions ?? []).OfType<AssignmentExpressionSyntax>())
        {
            Set(values, assignment, scope);
        }

        return values;
    }

    private void Set(Dictionary<string, object?> values, AssignmentExpressionSyntax assignment, FluentScope scope)
    {
        if ((assignment.Left switch { IdentifierNameSyntax name => name, MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var own } => own, _ => null }) is { } member)
        {
            values[member.Identifier.ValueText] = evaluator.Evaluate(assignment.Right, scope);
        }
    }

    private static TextBuilder Filled(string? text)
    {
        TextBuilder builder = new();
        _ = builder.Call("Append", [text]);
        return builder;
    }
}
