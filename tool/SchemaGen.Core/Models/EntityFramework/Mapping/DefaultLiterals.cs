using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Writes the constant of HasDefaultValue as EF Core writes it.</summary>
internal static class DefaultLiterals
{
    /// <summary>The literal; null for a value that has none.</summary>
    /// <param name="value">The constant.</param>
    /// <param name="property">The type of the property.</param>
    /// <param name="provider">The type that the database is given.</param>
    public static string? Of(object? value, ITypeSymbol property, ITypeSymbol provider)
    {
        var isText = provider.SpecialType == SpecialType.System_String;
        if (isText && property is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && value is not string)
        {
            return type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, value)) is { } member ? SqlLiteral.Quote(member.Name) : null;
        }

        if (provider.SpecialType == SpecialType.System_Decimal && value is not (string or bool))
        {
            return Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.0###########################", CultureInfo.InvariantCulture);
        }

        return value switch
        {
            bool flag => isText ? null : flag ? "TRUE" : "FALSE",
            string or char => SqlLiteral.Quote(value.ToString()),
            double number => number.ToString("G17", CultureInfo.InvariantCulture),
            float number => number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
