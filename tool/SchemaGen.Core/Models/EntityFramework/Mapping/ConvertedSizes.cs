using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>
/// How long the texts are that EF Core's own converters make, by which it sizes the columns of properties that say no length.
/// </summary>
internal static class ConvertedSizes
{
    /// <summary>The type of a property that is converted to decimal.</summary>
    public static string NumericOf(EntityProperty property) => IsOwn(property) ? "numeric" : property.PlainType.SpecialType switch
    {
        SpecialType.System_Int64 or SpecialType.System_UInt64 => "numeric(20,0)",
        SpecialType.System_Single or SpecialType.System_Double => "numeric(38,17)",
        _ => "numeric",
    };

    /// <summary>The greatest length; null where the text has none, or a converter of the program makes it.</summary>
    /// <param name="property">The property, which is converted to text.</param>
    public static int? Of(EntityProperty property) => property.ConvertedLength ?? (IsOwn(property) ? null : property.PlainType switch
    {
        { TypeKind: TypeKind.Enum } => null,
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Char } => 1,
        { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } => 64,
        { SpecialType: SpecialType.System_DateTime } => 48,
        { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, Name: var name } => name switch
        {
            "Guid" => 36,
            "DateOnly" => 10,
            "DateTimeOffset" or "TimeOnly" or "TimeSpan" => 48,
            _ => property.PlainType.IsInteger() ? 64 : null,
        },
        { ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" }, Name: "IPAddress" } => 45,
        _ => null,
    });

    private static bool IsOwn(EntityProperty property) => property.HasConverter && !property.HasBuiltInConverter;
}
