namespace SchemaGen;

/// <summary>An identity column: BY DEFAULT unless <see cref="Always"/>.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class IdentityAttribute : Attribute
{
    /// <summary>Whether GENERATED ALWAYS.</summary>
    public bool Always { get; set; }

    /// <summary>The name of its sequence; by default that of Postgres's own conventions.</summary>
    public string? Sequence { get; set; }

    /// <summary>The first value.</summary>
    public long Start { get; set; }

    /// <summary>The step.</summary>
    public long Increment { get; set; }

    /// <summary>The least value.</summary>
    public long Min { get; set; }

    /// <summary>The greatest value.</summary>
    public long Max { get; set; }

    /// <summary>How many values a session takes at once.</summary>
    public long Cache { get; set; }

    /// <summary>Whether it starts again at its end.</summary>
    public bool Cycle { get; set; }

    /// <summary>The text of COMMENT ON SEQUENCE for its sequence.</summary>
    public string? SequenceComment { get; set; }
}
