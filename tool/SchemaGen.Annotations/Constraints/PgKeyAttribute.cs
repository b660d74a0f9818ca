namespace SchemaGen;

/// <summary>The primary key with what <c>[Key]</c> cannot say: its name, its timing, included columns.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class PgKeyAttribute : Attribute
{
    /// <summary>Makes a key of properties; without any, of those with <c>[Key]</c> or of the property that it stands on.</summary>
    public PgKeyAttribute(params string[] properties) => Properties = properties;

    /// <summary>The properties of the key, in order.</summary>
    public string[] Properties { get; }

    /// <summary>The name; by default that of Postgres's own conventions.</summary>
    public string? Name { get; set; }

    /// <summary>Whether no two rows may share a part of the last property, a range (PostgreSQL 18).</summary>
    public bool WithoutOverlaps { get; set; }

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
