using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Elements and parts of texts and lists by their places: <c>a[i]</c>, <c>a[^1]</c>, <c>a[1..]</c>.</summary>
/// <param name="evaluator">Finds what the places stand for.</param>
internal sealed class Elements(FluentEvaluator evaluator)
{
    /// <summary>What stands there.</summary>
    public object? Of(object? whole, ExpressionSyntax place, FluentScope scope)
    {
        if ((whole switch { string text => text.Length, List<object?> list => list.Count, TextBuilder builder => builder.Length, _ => -1 }) is var length && length < 0)
        {
            return FluentEvaluator.Unknown;
        }

        if (place is RangeExpressionSyntax range)
        {
            var start = range.LeftOperand is { } left ? At(left, length, scope) : 0;
            var end = range.RightOperand is { } right ? At(right, length, scope) : length;
            return start is not { } from || end is not { } to || from < 0 || from > to || to > length ? FluentEvaluator.Unknown
                : whole is string part ? part.Substring(from, to - from)
                : whole is List<object?> items ? items.GetRange(from, to - from)
                : FluentEvaluator.Unknown;
        }

        return At(place, length, scope) is not { } at || at < 0 || at >= length ? FluentEvaluator.Unknown : whole switch
        {
            string text => text[at],
            List<object?> list => list[at],
            _ => ((string)((TextBuilder)whole!).Call("ToString", [])!)[at],
        };
    }

    private int? At(ExpressionSyntax place, int length, FluentScope scope) =>
        place is PrefixUnaryExpressionSyntax end && end.IsKind(SyntaxKind.IndexExpression)
            ? evaluator.Evaluate(end.Operand, scope) is int back ? length - back : null
            : evaluator.Evaluate(place, scope) is int at ? at : null;
}
