using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Types;

/// <summary>Finds the type of a column: that of <c>[Column(TypeName = ...)]</c>, else that of the property with its length and precision.</summary>
internal sealed class ColumnTypes(ModelContext context, UserTypes types)
{
    private const int MaxVarchar = 10485760;
    private readonly TypeMapper mapper = new(types);
    private readonly Dictionary<string, SqlType> parsed = new(StringComparer.Ordinal);

    /// <summary>The type, and whether it was written as serial; null, with a report, where there is none.</summary>
    public (SqlType Type, bool IsSerial)? Of(ModelProperty property)
    {
        if (property.Annotations.Find("Column") is { } column && column.Text("TypeName") is { } written)
        {
            CheckNames(written, column);
            return Serial(written.Trim().ToLowerInvariant()) is { } serial ? (Parse(serial), true) : (types.Qualify(Parse(written)), false);
        }

        if (mapper.Map(property.Type) is { } sql)
        {
            return (Parse(WithFacets(sql, property)), false);
        }

        if (ClassOf(property.PlainType) is { } unread)
        {
            var isOne = ReferenceEquals(unread, property.PlainType);
            context.ReportOnce(
                DiagnosticIds.ClassWithoutTable,
                $"'{unread.Name}', which '{property.Symbol.ContainingType.Name}.{property.Name}' leads to, is no table: add [Table] to '{unread.Name}'"
                    + (isOne ? ", or [ComplexType] where its properties are columns here, or leave the property out by [NotMapped]" : ", or leave the property out by [NotMapped]"),
                unread.FullName(),
                property.TypeLocation);
            return null;
        }

        var type = property.Type.Written();
        var place = $"The type '{type}' of '{property.Symbol.ContainingType.Name}.{property.Name}'";
        const string Ways = "[Column(TypeName = ...)], or leave it out by [NotMapped]";
        if (IsUnresolved(property.Type))
        {
            context.ReportOnce(DiagnosticIds.UnresolvedType, $"{place} cannot be found: restore the project, or give {Ways}", "type " + type.TrimEnd('?'), property.TypeLocation);
            return null;
        }

        context.Report(DiagnosticIds.UnmappedType, $"{place} has no type in Postgres: give {Ways}", property.TypeLocation);
        return null;
    }

    /// <summary>The type of a name that is written; null where it is none.</summary>
    public SqlType? Named(string? written) => written is null or { Length: 0 } ? null : types.Qualify(Parse(written));

    // Each name has its own length, and the whole has none.
    private void CheckNames(string written, Annotation column)
    {
        foreach (var name in written.Trim().Length == 0 ? [written] : ObjectId.SplitPath(SqlTypeName.BaseOf(written)))
        {
            context.Checked(name, column.Location);
        }
    }

    private string WithFacets(string sql, ModelProperty property) => sql switch
    {
        "text" => MaxLength(property) is { } length ? $"character varying({length})" : sql,
        "numeric" or "interval" or "date" => WithPrecision(sql, property),
        _ when sql.StartsWith("time", StringComparison.Ordinal) && !sql.EndsWith("[]", StringComparison.Ordinal) => WithPrecision(sql, property),
        _ => sql,
    };

    private long? MaxLength(ModelProperty property)
    {
        var attribute = property.Annotations.Find("MaxLength") ?? property.Annotations.Find("StringLength");
        var length = attribute?.Number(attribute.Name == "MaxLength" ? "length" : "maximumLength", 0);
        if (length is null or -1)
        {
            return null;
        }

        if (length is < 1 or > MaxVarchar)
        {
            context.Report(DiagnosticIds.InvalidLength, $"The length {length} of '{property.Name}' is not between 1 and {MaxVarchar}", attribute!.Location);
            return null;
        }

        return length;
    }

    private string WithPrecision(string sql, ModelProperty property)
    {
        if (property.Annotations.Find("Precision") is not { } attribute || attribute.Number("precision", 0) is not { } precision || sql == "date")
        {
            return sql;
        }

        var scale = attribute.Number("scale", 1);
        var (least, most) = sql == "numeric" ? (1, 1000) : (0, 6);
        if (precision < least || precision > most || scale is < -1000 or > 1000)
        {
            context.Report(DiagnosticIds.InvalidLength, $"The precision {precision} of '{property.Name}' is not between {least} and {most}", attribute.Location);
            return sql;
        }

        var at = sql.IndexOf(' ');
        return sql == "numeric" ? $"numeric({precision},{scale ?? 0})" : at < 0 ? $"{sql}({precision})" : sql.Insert(at, $"({precision})");
    }

    private SqlType Parse(string text)
    {
        if (!parsed.TryGetValue(text, out var type))
        {
            parsed.Add(text, type = SqlType.Parse(text));
        }

        return type;
    }

    private static string? Serial(string type) => type switch
    {
        "smallserial" or "serial2" => "smallint",
        "serial" or "serial4" => "integer",
        "bigserial" or "serial8" => "bigint",
        _ => null,
    };

    // A class of the source, by itself or as the element of a list.
    private static ITypeSymbol? ClassOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ClassOf(array.ElementType),
        INamedTypeSymbol named when ClrTypes.IsList(named) => ClassOf(named.TypeArguments[0]),
        { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } => type,
        _ => null,
    };

    private static bool IsUnresolved(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsUnresolved(array.ElementType),
        INamedTypeSymbol { TypeArguments: [var argument] } named => named.TypeKind == TypeKind.Error || IsUnresolved(argument),
        _ => type.TypeKind == TypeKind.Error,
    };
}
