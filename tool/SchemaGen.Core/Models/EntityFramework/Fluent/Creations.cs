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
            _ => ConverterTypes.ProviderOf(type) is null ? FluentEvaluator.Unknown : new Instance(type),
        };
    }

    private static TextBuilder Filled(string? text)
    {
        TextBuilder builder = new();
        _ = builder.Call("Append", [text]);
        return builder;
    }
}
