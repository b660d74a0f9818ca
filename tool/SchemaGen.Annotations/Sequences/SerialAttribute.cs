namespace SchemaGen;

/// <summary>That a column draws its values from a sequence that it owns, as serial makes it, where that sequence is not the usual one.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class SerialAttribute : Attribute
{
    /// <summary>The name of the sequence; by default that of Postgres's own conventions.</summary>
    public string? Name { get; set; }

    /// <summary>smallint, integer or bigint; by default that of the column.</summary>
    public string? Type { get; set; }

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

    /// <summary>Whether the sequence is UNLOGGED (PostgreSQL 15), as serial makes it in an UNLOGGED table.</summary>
    public bool Unlogged { get; set; }
}
