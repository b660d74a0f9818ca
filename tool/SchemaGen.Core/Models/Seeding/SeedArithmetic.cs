using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Sums, differences and products of whole numbers, as rows count by them.</summary>
internal static class SeedArithmetic
{
    /// <summary>The value; null where it is none of them.</summary>
    public static SeedValue? Compute(BinaryExpressionSyntax expression, SeedValue left, SeedValue right)
    {
        if (NumberOf(left) is not { } a || NumberOf(right) is not { } b)
        {
            return null;
        }

        return expression.Kind() switch
        {
            SyntaxKind.AddExpression => new SeedValue.Constant(a + b),
            SyntaxKind.SubtractExpression => new SeedValue.Constant(a - b),
            SyntaxKind.MultiplyExpression => new SeedValue.Constant(a * b),
            _ => null,
        };
    }

    private static long? NumberOf(SeedValue value) => value switch
    {
        SeedValue.Constant { Value: int or long or short or byte } constant => Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture),
        SeedValue.EnumMember { Number: not ulong } member => Convert.ToInt64(member.Number, CultureInfo.InvariantCulture),
        _ => null,
    };
}
