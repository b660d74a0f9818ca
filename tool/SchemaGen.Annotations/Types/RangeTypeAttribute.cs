namespace SchemaGen;

/// <summary>A range type (CREATE TYPE ... AS RANGE).</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RangeTypeAttribute : Attribute
{
    /// <summary>Makes a range over a type.</summary>
    public RangeTypeAttribute(string name, string subtype) => (Name, Subtype) = (name, subtype);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The type of its bounds.</summary>
    public string Subtype { get; }

    /// <summary>The schema; the default schema where none is named.</summary>
    public string? Schema { get; set; }

    /// <summary>The operator class that sorts the bounds; by default that of the subtype.</summary>
    public string? OperatorClass { get; set; }

    /// <summary>The collation; one of <see cref="PgCollationAttribute"/> or of PostgreSQL itself.</summary>
    public string? Collation { get; set; }

    /// <summary>The function that brings a range into its one form.</summary>
    public string? Canonical { get; set; }

    /// <summary>The function that gives the difference of two bounds: <c>float8mi</c>.</summary>
    public string? SubtypeDiff { get; set; }

    /// <summary>The name of the multirange type; by default that of PostgreSQL's own conventions.</summary>
    public string? Multirange { get; set; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }

    /// <summary>The name that it had before.</summary>
    public string? RenamedFrom { get; set; }
}
