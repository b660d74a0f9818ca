using System.Globalization;
using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads what a property says of how values of its column are made: <c>[ConvertUsing]</c>, <c>[BackfillSql]</c>, and the members of its enumeration.</summary>
internal static class ConversionHintReader
{
    /// <summary>What is known; null where nothing is.</summary>
    /// <param name="type">The type of the property.</param>
    /// <param name="annotations">Its attributes.</param>
    /// <param name="context">Reads the labels of members.</param>
    public static ConversionHint? Of(ITypeSymbol type, AnnotationSet annotations, ModelContext context)
    {
        var given = annotations.Find("ConvertUsing");
        var members = EnumOf(type) is { } found ? Members(found, context) : [];
        var fill = annotations.Find("BackfillSql");
        return given is null && fill is null && members.Count == 0 ? null : new(members)
        {
            Backfill = fill is null ? null : context.Sql(fill.Text("sql", 0), fill.Location)?.Text,
            Up = given is null ? null : context.Sql(given.Text("sql", 0), given.Location)?.Text,
            Down = given?.Text("Down") is { } down ? context.Sql(down, given.Location)?.Text : null,
        };
    }

    private static ValueList<EnumMember> Members(INamedTypeSymbol type, ModelContext context) => type.GetMembers().OfType<IFieldSymbol>().Where(f => f.IsConst)
        .Select(f => new EnumMember(f.Name, LabelOf(f, context), Convert.ToString(f.ConstantValue, CultureInfo.InvariantCulture)!)).ToValueList();

    private static string LabelOf(IFieldSymbol member, ModelContext context)
    {
        var annotations = context.Annotations.Of(member);
        return (annotations.Find("EnumLabel") ?? annotations.Find("PgName"))?.Text("label", 0) ?? context.NameOf(member.Name);
    }

    private static INamedTypeSymbol? EnumOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => EnumOf(array.ElementType),
        INamedTypeSymbol { TypeKind: TypeKind.Enum } found => found,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => EnumOf(nullable.TypeArguments[0]),
        INamedTypeSymbol named when ClrTypes.IsList(named) => EnumOf(named.TypeArguments[0]),
        _ => null,
    };
}
