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
                : type.Locations.Any(l => l.IsInSource) ? new Instance(type) { IsMade = true, Values = ValuesOf(made, scope) }
                : FluentEvaluator.Unknown,
        };
    }

    /// <summary>
    /// What a constructor of the source assigns plainly, and what the initial values of members make of the parameters of a primary one.
    /// </summary>
    /// <param name="constructor">The constructor.</param>
    /// <param name="argument">What a parameter stands for.</param>
    /// <param name="depth">How many calls deep it is called.</param>
    public Dictionary<string, object?> SetBy(IMethodSymbol constructor, Func<IParameterSymbol, object?> argument, int depth)
    {
        FluentScope inner = new() { Type = constructor.ContainingType, Depth = depth + 1 };
        foreach (var parameter in constructor.Parameters)
        {
            inner.Set(parameter.Name, argument(parameter));
        }

        return SetBy(constructor, inner);
    }

    /// <summary>The same with what its parameters stand for.</summary>
    public Dictionary<string, object?> SetBy(IMethodSymbol constructor, FluentScope inner)
    {
        Dictionary<string, object?> values = new(StringComparer.Ordinal);

        // One that makes an object of its own class would never end.
        switch (inner.Depth > ConfigurationReader.MaxDepth ? null : constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).FirstOrDefault())
        {
            case ConstructorDeclarationSyntax { ExpressionBody.Expression: AssignmentExpressionSyntax only }:
                Set(values, only, inner);
                break;
            case ConstructorDeclarationSyntax { Body: { } body }:
                var expressions = body.Statements.OfType<ExpressionStatementSyntax>().Select(s => s.Expression);
                foreach (var assignment in expressions.OfType<AssignmentExpressionSyntax>())
                {
                    Set(values, assignment, inner);
                }

                break;
            case TypeDeclarationSyntax type:
                SetInitial(values, type, constructor, inner);
                break;
        }

        return values;
    }

    // A parameter of a record is a property, unless the record says another one of its name.
    private void SetInitial(Dictionary<string, object?> values, TypeDeclarationSyntax type, IMethodSymbol constructor, FluentScope scope)
    {
        foreach (var parameter in type is RecordDeclarationSyntax ? constructor.Parameters.AsEnumerable() : [])
        {
            values[parameter.Name] = scope.TryGet(parameter.Name, out var value) ? value : FluentEvaluator.Unknown;
        }

        foreach (var property in type.Members.OfType<PropertyDeclarationSyntax>().Where(p => p.Initializer is not null))
        {
            values[property.Identifier.ValueText] = evaluator.Evaluate(property.Initializer!.Value, scope);
        }
    }

    // What a constructor sets, then the initializer.
    private Dictionary<string, object?> ValuesOf(BaseObjectCreationExpressionSyntax made, FluentScope scope)
    {
        var values = reader.MethodOf(made) is { } constructor
            ? SetBy(constructor, p => ArgumentOf(made, p, scope), scope.Depth)
            : new(StringComparer.Ordinal);
        foreach (var assignment in (made.Initializer?.Expressions ?? []).OfType<AssignmentExpressionSyntax>())
        {
            Set(values, assignment, scope);
        }

        return values;
    }

    // Named arguments stand in any order.
    private object? ArgumentOf(BaseObjectCreationExpressionSyntax made, IParameterSymbol parameter, FluentScope scope)
    {
        var arguments = made.ArgumentList?.Arguments ?? [];
        var argument = arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.ValueText == parameter.Name)
            ?? arguments.ElementAtOrDefault(parameter.Ordinal);
        argument = argument?.NameColon is { Name.Identifier.ValueText: var name } && name != parameter.Name ? null : argument;
        return argument is not null ? evaluator.Evaluate(argument.Expression, scope)
            : parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue
            : FluentEvaluator.Unknown;
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
