using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What the models know of how the values of a column come about; no database has it.</summary>
/// <param name="Members">The members of its enumeration; none for any other property.</param>
public sealed record ConversionHint(ValueList<EnumMember> Members)
{
    /// <summary>The expression that makes values of its type of those that are there; null where nobody says.</summary>
    public string? Up { get; init; }

    /// <summary>The expression that makes them again what they were; null where nobody says.</summary>
    public string? Down { get; init; }

    /// <summary>The expression by which rows that are there get a value; null where nobody says.</summary>
    public string? Backfill { get; init; }
}
