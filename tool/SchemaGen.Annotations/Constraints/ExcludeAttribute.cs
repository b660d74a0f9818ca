namespace SchemaGen;

/// <summary>An exclusion constraint.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class ExcludeAttribute : Attribute
{
    /// <summary>Makes a constraint of elements: a key as in an index and its operator, <c>"Room with ="</c>, <c>"During with &amp;&amp;"</c>.</summary>
    public ExcludeAttribute(params string[] elements) => Elements = elements;

    /// <summary>What is compared, each with its operator.</summary>
    public string[] Elements { get; }

    /// <summary>The name; by default that of Postgres's own conventions.</summary>
    public string? Name { get; set; }

    /// <summary>The access method: <c>gist</c> by default.</summary>
    public string? Method { get; set; }

    /// <summary>Which rows it is about, as SQL.</summary>
    public string? Where { get; set; }

    /// <summary>Properties whose columns the index carries along.</summary>
    public string[] Include { get; set; } = [];

    /// <summary>Storage parameters as <c>name=value</c>.</summary>
    public string[] With { get; set; } = [];

    /// <summary>Whether DEFERRABLE.</summary>
    public bool Deferrable { get; set; }

    /// <summary>Whether DEFERRABLE INITIALLY DEFERRED.</summary>
    public bool InitiallyDeferred { get; set; }

    /// <summary>Whether the partitions of the table need not have it (ON ONLY).</summary>
    public bool OnOnly { get; set; }

    /// <summary>The index or constraint of the parent, made ON ONLY it, of which that of this partition is a part (ATTACH PARTITION).</summary>
    public string? AttachedTo { get; set; }

    /// <summary>The text of COMMENT ON INDEX for its index.</summary>
    public string? IndexComment { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }
}
