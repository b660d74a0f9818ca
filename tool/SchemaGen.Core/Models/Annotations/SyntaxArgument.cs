using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>An argument in source: literals and <c>nameof</c> are read from the syntax, and only what is neither is bound, which is slow.</summary>
internal sealed class SyntaxArgument(string? name, ExpressionSyntax expression, SourceSet sources) : AnnotationArgument(name)
{
    public override object? Value => Evaluate(expression);

    public override string? Word => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        _ => null,
    };

    public override ITypeSymbol? Type => expression is TypeOfExpressionSyntax type ? sources.TypeOf(type.Type) : null;

    public override Location? Location => expression.GetLocation();

    public override IEnumerable<AnnotationArgument> Items => expression switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } list } => Wrap(list.Expressions),
        ImplicitArrayCreationExpressionSyntax array => Wrap(array.Initializer.Expressions),
        CollectionExpressionSyntax collection => Wrap(collection.Elements.OfType<ExpressionElementSyntax>().Select(e => e.Expression)),
        _ => [this],
    };

    private IEnumerable<AnnotationArgument> Wrap(IEnumerable<ExpressionSyntax> items) => items.Select(i => new SyntaxArgument(null, i, sources));

    private object? Evaluate(ExpressionSyntax item)
    {
        if (TryRead(item, out var value))
        {
            return value;
        }

        var bound = sources.ModelOf(item).GetConstantValue(item);
        if (!bound.HasValue)
        {
            sources.ReportUnreadable(item);
        }

        return bound.Value;
    }

    private static bool TryRead(ExpressionSyntax item, [MaybeNullWhen(true)] out object? value)
    {
        value = null;
        switch (item)
        {
            case LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.DefaultLiteralExpression):
                value = literal.Token.Value;
                return true;
            case ParenthesizedExpressionSyntax inner:
                return TryRead(inner.Expression, out value);
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var argument] }:
                value = LastName(argument.Expression);
                return value is not null;
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression)
                && TryRead(sum.Left, out var left) && left is string first && TryRead(sum.Right, out var right) && right is string second:
                value = first + second;
                return true;
            default:
                return false;
        }
    }

    private static string? LastName(ExpressionSyntax item) => item switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
