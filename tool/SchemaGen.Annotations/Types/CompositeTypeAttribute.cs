namespace SchemaGen;

/// <summary>That a class, record or struct is a composite type (CREATE TYPE ... AS), its properties the attributes.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class CompositeTypeAttribute : Attribute
{
    /// <summary>Makes a type of this name; by default that of the class by the naming convention.</summary>
    public CompositeTypeAttribute(string? name = null) => Name = name;

    /// <summary>The name of the type.</summary>
    public string? Name { get; }

    /// <summary>The schema; the default schema where none is named.</summary>
    public string? Schema { get; set; }
}
