using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>The schemas between which values are converted.</summary>
/// <param name="Before">The schema that has them.</param>
/// <param name="After">The schema that shall have them.</param>
/// <param name="IsWayBack">Whether the change undoes another one.</param>
internal sealed record ConversionScope(Schema Before, Schema After, bool IsWayBack)
{
    /// <summary>The enumerated type of the values that are there, or null.</summary>
    internal EnumType? EnumBefore(SqlType type) => Named(StoredBefore(type), Before) as EnumType;

    /// <summary>The enumerated type that the values get, or null.</summary>
    internal EnumType? EnumAfter(SqlType type) => Named(StoredAfter(type), After) as EnumType;

    /// <summary>The type under a domain.</summary>
    internal SqlType StoredBefore(SqlType type) => ColumnHazards.Stored(type, Before);

    /// <summary>The type under a domain.</summary>
    internal SqlType StoredAfter(SqlType type) => ColumnHazards.Stored(type, After);

    /// <summary>Whether one of them is a type of the user's with values of its own, which those of a built-in type are never.</summary>
    internal bool AreForeign(SqlType from, SqlType to) => IsForeign(Named(from, Before), to) || IsForeign(Named(to, After), from);

    private static SchemaObject? Named(SqlType type, Schema schema) => schema.TypeNamed(type) is { } id ? schema.Find(id) : null;

    private static bool IsForeign(SchemaObject? made, SqlType other) => made is EnumType or CompositeType
        && (other.IsBuiltIn || TypeFamilies.IsHstore(other.BaseName)) && !TypeFamilies.IsText(other.BaseName) && !TypeFamilies.IsJson(other.BaseName);
}
