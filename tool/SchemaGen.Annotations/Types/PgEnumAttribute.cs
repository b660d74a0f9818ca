namespace SchemaGen;

/// <summary>That an enumeration is a native type (CREATE TYPE ... AS ENUM).</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Enum)]
public sealed class PgEnumAttribute : Attribute
{
    /// <summary>Makes a type of this name; by default that of the enumeration by the naming convention.</summary>
    public PgEnumAttribute(string? name = null) => Name = name;

    /// <summary>The name of the type.</summary>
    public string? Name { get; }

    /// <summary>The schema; the default schema where none is named.</summary>
    public string? Schema { get; set; }
}
