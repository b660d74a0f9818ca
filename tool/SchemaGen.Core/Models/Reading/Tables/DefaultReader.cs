using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads the default of a column: <c>[DefaultSql]</c> as it stands, <c>[DefaultValue]</c> as a literal of the type of the column.</summary>
internal sealed class DefaultReader(ModelContext context, NativeEnums enums)
{
    public SqlExpression? Read(ModelColumn column)
    {
        if (column.Property.Annotations.Find("DefaultSql") is { } sql)
        {
            // Postgres keeps no default of NULL.
            return context.Sql(sql.Text("sql", 0), sql.Location) is { } given && !given.Text.Equals("null", StringComparison.OrdinalIgnoreCase) ? given : null;
        }

        return column.Property.Annotations.Find("DefaultValue") is { } value ? OfValue(column, value) : null;
    }

    private SqlExpression? OfValue(ModelColumn column, Annotation attribute)
    {
        var type = column.Property.PlainType;
        if (enums.Find(type) is { } native && attribute.Find("value", 0)?.Word is { } word && native.Labels.TryGetValue(word, out var label))
        {
            return new(SqlLiteral.Quote(label));
        }

        var isTyped = attribute.Find("type", 0)?.Type is not null;
        var argument = attribute.Find("value", isTyped ? 1 : 0);
        var value = type is INamedTypeSymbol { TypeKind: TypeKind.Enum } && argument?.Word is { } member
            ? type.GetMembers(member).OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue ?? argument.Value
            : argument?.Value;
        if (value is null)
        {
            return null;
        }

        if (Literal(value, column.Type, isTyped) is { } literal && FitsEnum(value, type))
        {
            return SqlExpression.Written(literal);
        }

        context.Report(DiagnosticIds.DefaultDoesNotFit, $"The default {Shown(value)} is no value of '{column.Property.Symbol.ContainingType.Name}.{column.Path}', which is {column.Type.Best}", attribute.Location);
        return null;
    }

    private static string? Literal(object value, SqlType type, bool isTyped) => value switch
    {
        bool flag => type.BaseName == "boolean" && !type.IsArray ? flag ? "true" : "false" : null,
        char letter => Literal(letter.ToString(), type, isTyped),
        string text when IsNumeric(type) => isTyped && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? Literal(number, type, false) : null,
        string text when type.BaseName == "boolean" => isTyped && bool.TryParse(text, out var flag) ? Literal(flag, type, false) : null,
        string text => Fits(text, type) ? SqlLiteral.Quote(text) : null,
        _ => IsNumeric(type) ? Number(value, type) : null,
    };

    private static string? Number(object value, SqlType type)
    {
        if (value is double or float && double.IsNaN(Convert.ToDouble(value, CultureInfo.InvariantCulture)))
        {
            return null;
        }

        var text = value switch
        {
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            float number => number.ToString("R", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString(),
        };
        var (least, greatest) = type.BaseName switch
        {
            "smallint" => (short.MinValue, short.MaxValue),
            "integer" => (int.MinValue, int.MaxValue),
            "bigint" => (long.MinValue, long.MaxValue),
            _ => ((decimal?)null, (decimal?)null),
        };
        return least is null || (decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole >= least && whole <= greatest) ? text : null;
    }

    private static bool IsNumeric(SqlType type) => !type.IsArray && type.BaseName is "smallint" or "integer" or "bigint" or "numeric" or "real" or "double precision";

    private static bool Fits(string text, SqlType type)
    {
        var open = type.Best.IndexOf('(');
        return type.IsArray || type.BaseName is not ("character varying" or "character") || open < 0
            || !int.TryParse(type.Best.Substring(open + 1).TrimEnd(')'), out var length) || text.Length <= length;
    }

    private bool FitsEnum(object value, ITypeSymbol type) => enums.Find(type) is not { } native || (value is string text && native.Type.Labels.Contains(text));

    private static string Shown(object value) => value is string text ? $"\"{text}\"" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
