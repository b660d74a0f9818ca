namespace SchemaGen;

/// <summary>A sequence of its own.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class SequenceAttribute : Attribute
{
    /// <summary>Makes a sequence of this name.</summary>
    public SequenceAttribute(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The schema; by default that of the class, or the default schema.</summary>
    public string? Schema { get; set; }

    /// <summary>The type of its values: <c>bigint</c> (default), <c>integer</c> or <c>smallint</c>.</summary>
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

    /// <summary>Whether UNLOGGED (PostgreSQL 15).</summary>
    public bool Unlogged { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }
}
