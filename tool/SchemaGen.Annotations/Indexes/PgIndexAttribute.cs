namespace SchemaGen;

/// <summary>An index with every option of CREATE INDEX; on a property without keys it is an index on that property.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class PgIndexAttribute : Attribute
{
    /// <summary>Makes an index of keys: a property, or what stands between the commas of CREATE INDEX (<c>"Year desc nulls last"</c>, <c>"(lower(make)) text_pattern_ops"</c>).</summary>
    public PgIndexAttribute(params string[] keys) => Keys = keys;

    /// <summary>What the index is sorted by, in order.</summary>
    public string[] Keys { get; }

    /// <summary>The name; by default that of Postgres's own conventions.</summary>
    public string? Name { get; set; }

    /// <summary>The access method: <c>btree</c> by default.</summary>
    public string? Method { get; set; }

    /// <summary>Whether UNIQUE.</summary>
    public bool Unique { get; set; }

    /// <summary>Whether two NULLs are the same (PostgreSQL 15).</summary>
    public bool NullsNotDistinct { get; set; }

    /// <summary>The predicate of a partial index, as SQL.</summary>
    public string? Where { get; set; }

    /// <summary>Properties whose columns the index carries along.</summary>
    public string[] Include { get; set; } = [];

    /// <summary>The operator class of each key that names none itself.</summary>
    public string? OperatorClass { get; set; }

    /// <summary>The collation of each key that names none itself.</summary>
    public string? Collation { get; set; }

    /// <summary>Whether each key is DESC that says no direction itself.</summary>
    public bool Descending { get; set; }

    /// <summary>Whether NULLS FIRST in each key that does not say it itself.</summary>
    public bool NullsFirst { get; set; }

    /// <summary>Whether NULLS LAST in each key that does not say it itself.</summary>
    public bool NullsLast { get; set; }

    /// <summary>Storage parameters as <c>name=value</c>.</summary>
    public string[] With { get; set; } = [];

    /// <summary>How finely ANALYZE looks at its expressions, each by its place: <c>2=500</c>.</summary>
    public string[] Statistics { get; set; } = [];

    /// <summary>Whether the partitions of the table need not have it (ON ONLY).</summary>
    public bool OnOnly { get; set; }

    /// <summary>The index or constraint of the parent, made ON ONLY it, of which that of this partition is a part (ATTACH PARTITION).</summary>
    public string? AttachedTo { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }

    /// <summary>What the index was called before.</summary>
    public string? RenamedFrom { get; set; }
}
