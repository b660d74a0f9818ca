namespace SchemaGen.Core.Diffing;

/// <summary>How the values of a column become those of its new type.</summary>
/// <param name="Sql">The expression; null where an assignment cast does it.</param>
public sealed record ValueConversion(string? Sql)
{
    /// <summary>Whether no value can ever be converted.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Whether a person has written the expression.</summary>
    public bool IsGiven { get; init; }

    /// <summary>What is lost though all succeeds; null where nothing is.</summary>
    public string? Lost { get; init; }

    /// <summary>Which values it fails on; null where on none.</summary>
    public string? Unfit { get; init; }
}
