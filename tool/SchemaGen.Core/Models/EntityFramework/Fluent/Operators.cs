using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What operators and patterns give for values that are known.</summary>
/// <param name="evaluator">Finds what the operands stand for.</param>
internal sealed class Operators(FluentEvaluator evaluator)
{
    /// <summary>What an expression with an operator gives.</summary>
    public object? Evaluate(ExpressionSyntax expression, FluentScope scope) => expression switch
    {
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => evaluator.Evaluate(not.Operand, scope) is bool flag ? !flag : FluentEvaluator.Unknown,
        BinaryExpressionSyntax binary => Binary(binary, scope),
        IsPatternExpressionSyntax pattern => Matches(evaluator.Evaluate(pattern.Expression, scope), pattern.Pattern, scope) is { } matches ? matches : FluentEvaluator.Unknown,
        ConditionalExpressionSyntax choice => evaluator.Evaluate(choice.Condition, scope) switch
        {
            true => evaluator.Evaluate(choice.WhenTrue, scope),
            false => evaluator.Evaluate(choice.WhenFalse, scope),
            _ => evaluator.UnknownChoice(choice, scope),
        },
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>The part of an expression by which its value is not known.</summary>
    public ExpressionSyntax UnknownPart(ExpressionSyntax expression, FluentScope scope)
    {
        IEnumerable<ExpressionSyntax> parts = expression switch
        {
            ParenthesizedExpressionSyntax inner => [inner.Expression],
            PrefixUnaryExpressionSyntax not => [not.Operand],
            BinaryExpressionSyntax type when type.IsKind(SyntaxKind.IsExpression) || type.IsKind(SyntaxKind.AsExpression) => [type.Left],
            BinaryExpressionSyntax binary => [binary.Left, binary.Right],
            IsPatternExpressionSyntax pattern => [pattern.Expression],
            ConditionalExpressionSyntax choice => [choice.Condition],
            _ => [],
        };
        var unknown = parts.FirstOrDefault(p => !FluentEvaluator.IsKnown(evaluator.Evaluate(p, scope)));
        return unknown is null ? expression : UnknownPart(unknown, scope);
    }

    private object? Binary(BinaryExpressionSyntax binary, FluentScope scope)
    {
        var left = evaluator.Evaluate(binary.Left, scope);
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
                return left is false ? false : evaluator.Evaluate(binary.Right, scope) is bool and ? left is true ? and : and ? FluentEvaluator.Unknown : false : FluentEvaluator.Unknown;
            case SyntaxKind.LogicalOrExpression:
                return left is true ? true : evaluator.Evaluate(binary.Right, scope) is bool or ? left is false ? or : or ? true : FluentEvaluator.Unknown : FluentEvaluator.Unknown;
            case SyntaxKind.CoalesceExpression:
                return left ?? evaluator.Evaluate(binary.Right, scope);
            case SyntaxKind.AsExpression:
                return left;
            case SyntaxKind.IsExpression:
                return FluentEvaluator.Unknown;
        }

        return Combine(binary.Kind(), left, evaluator.Evaluate(binary.Right, scope));
    }

    /// <summary>What an operator, or the assignment that has it, gives for two values.</summary>
    public static object? Combine(SyntaxKind kind, object? left, object? right) =>
        !FluentEvaluator.IsKnown(left) || !FluentEvaluator.IsKnown(right) ? FluentEvaluator.Unknown : (kind, left, right) switch
        {
            (SyntaxKind.AddExpression or SyntaxKind.AddAssignmentExpression, int one, int other) => one + other,
            (SyntaxKind.SubtractExpression or SyntaxKind.SubtractAssignmentExpression, int one, int other) => one - other,
            (SyntaxKind.MultiplyExpression, int one, int other) => one * other,
            (SyntaxKind.DivideExpression, int one, int other) when other != 0 => one / other,
            (SyntaxKind.ModuloExpression, int one, int other) when other != 0 => one % other,
            (SyntaxKind.AddExpression or SyntaxKind.AddAssignmentExpression, _, _) when (left is string || right is string) && TextAnswers.IsText(left) && TextAnswers.IsText(right) =>
                TextAnswers.TextOf(left) + TextAnswers.TextOf(right),
            (SyntaxKind.CoalesceAssignmentExpression, _, _) => left ?? right,
            (SyntaxKind.EqualsExpression, _, _) => Same(left, right),
            (SyntaxKind.NotEqualsExpression, _, _) => !Same(left, right),
            (_, int or char, int or char) => Compare(kind, Number(left), Number(right)),
            _ => FluentEvaluator.Unknown,
        };

    private static object? Compare(SyntaxKind kind, int one, int other) => kind switch
    {
        SyntaxKind.GreaterThanExpression => one > other,
        SyntaxKind.LessThanExpression => one < other,
        SyntaxKind.GreaterThanOrEqualExpression => one >= other,
        SyntaxKind.LessThanOrEqualExpression => one <= other,
        _ => FluentEvaluator.Unknown,
    };

    private static SyntaxKind KindOf(RelationalPatternSyntax pattern) => pattern.OperatorToken.Kind() switch
    {
        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanExpression,
        SyntaxKind.LessThanToken => SyntaxKind.LessThanExpression,
        SyntaxKind.GreaterThanEqualsToken => SyntaxKind.GreaterThanOrEqualExpression,
        _ => SyntaxKind.LessThanOrEqualExpression,
    };

    private static int Number(object? value) => value is char letter ? letter : (int)value!;

    /// <summary>Whether a value is that of a constant; null where either is not known.</summary>
    public bool? IsConstant(object? value, ExpressionSyntax constant, FluentScope scope) => !FluentEvaluator.IsKnown(value) ? null
        : evaluator.Evaluate(constant, scope) is var wanted && !FluentEvaluator.IsKnown(wanted) ? null
        : Same(value, wanted);

    /// <summary>Whether a value matches a pattern; null where that is not known.</summary>
    public bool? Matches(object? value, PatternSyntax pattern, FluentScope scope)
    {
        if (!FluentEvaluator.IsKnown(value))
        {
            return null;
        }

        switch (pattern)
        {
            case ConstantPatternSyntax constant:
                return IsConstant(value, constant.Expression, scope);
            case DiscardPatternSyntax:
                return true;
            case VarPatternSyntax any:
                Declare(any.Designation, value, scope);
                return true;
            case RelationalPatternSyntax than when value is int or char:
                return evaluator.Evaluate(than.Expression, scope) is var bound && bound is int or char
                    ? Compare(KindOf(than), Number(value), Number(bound)) as bool? : null;
            case UnaryPatternSyntax not:
                return !Matches(value, not.Pattern, scope);
            case ParenthesizedPatternSyntax inner:
                return Matches(value, inner.Pattern, scope);
            case BinaryPatternSyntax both:
                var (left, right) = (Matches(value, both.Left, scope), Matches(value, both.Right, scope));
                return both.IsKind(SyntaxKind.OrPattern) ? left | right : left & right;
            case RecursivePatternSyntax { Type: null, PositionalPatternClause: null, PropertyPatternClause: null or { Subpatterns.Count: 0 } } any:
                Declare(any.Designation, value, scope);
                return value is not null;
            case RecursivePatternSyntax { Type: null, PositionalPatternClause: null, PropertyPatternClause: { } clause } several when value is not null:
                bool? all = true;
                foreach (var part in clause.Subpatterns)
                {
                    all &= part.ExpressionColon is { Expression: var path } ? Matches(At(value, path, scope), part.Pattern, scope) : null;
                }

                Declare(several.Designation, value, scope);
                return all;
            case RecursivePatternSyntax when value is null:
                return false;
            default:
                return null;
        }
    }

    // { Name.Length: > 3 } is a path.
    private object? At(object? value, ExpressionSyntax path, FluentScope scope) => path switch
    {
        SimpleNameSyntax name => evaluator.MemberOf(value, name, scope),
        MemberAccessExpressionSyntax access => At(value, access.Expression, scope) is { } inner
            ? evaluator.MemberOf(inner, access.Name, scope) : FluentEvaluator.Unknown,
        _ => FluentEvaluator.Unknown,
    };

    private static void Declare(VariableDesignationSyntax? designation, object? value, FluentScope scope)
    {
        if (designation is SingleVariableDesignationSyntax name)
        {
            scope.Set(name.Identifier.ValueText, value);
        }
    }

    /// <summary>Whether two values are the same.</summary>
    public static bool Same(object? left, object? right) =>
        left is ITypeSymbol one && right is ITypeSymbol other ? TypeAnswers.Same(one, other) : Equals(left, right);
}
