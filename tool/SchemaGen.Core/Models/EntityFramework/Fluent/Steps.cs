using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What <c>++</c> and <c>--</c> do, and what statements that are not read leave unknown.</summary>
internal static class Steps
{
    /// <summary>Counts a variable; null for another expression.</summary>
    public static object? Read(ExpressionSyntax expression, FluentScope scope)
    {
        var (operand, kind) = expression switch
        {
            PostfixUnaryExpressionSyntax after => (after.Operand, after.Kind()),
            PrefixUnaryExpressionSyntax before => (before.Operand, before.Kind()),
            _ => (expression, expression.Kind()),
        };
        if (kind is not (SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression or SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression)
            || operand is not IdentifierNameSyntax name || !scope.TryGet(name.Identifier.ValueText, out var value))
        {
            return null;
        }

        var next = value is int number ? kind is SyntaxKind.PostIncrementExpression or SyntaxKind.PreIncrementExpression ? number + 1 : number - 1 : FluentEvaluator.Unknown;
        scope.Assign(name.Identifier.ValueText, next);
        return kind is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression ? value : next;
    }

    /// <summary>Takes what a statement that is not read may assign or fill for unknown.</summary>
    public static void Forget(StatementSyntax statement, FluentScope scope)
    {
        foreach (var node in statement.DescendantNodes())
        {
            var target = node switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                PostfixUnaryExpressionSyntax after => after.Operand,
                PrefixUnaryExpressionSyntax before => before.Operand,
                ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when access.Expression is IdentifierNameSyntax on
                    && scope.TryGet(on.Identifier.ValueText, out var filled) && filled is List<object?> or TextBuilder => on,
                _ => null,
            };
            if (target is IdentifierNameSyntax name && scope.TryGet(name.Identifier.ValueText, out var value) && value is not FluentTarget)
            {
                scope.Assign(name.Identifier.ValueText, FluentEvaluator.Unknown);
            }
        }
    }
}
