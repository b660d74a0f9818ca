namespace SchemaGen;

/// <summary>That a table inherits from others (INHERITS); it has their columns and checks without repeating them.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InheritsAttribute : Attribute
{
    /// <summary>Makes it inherit from the tables of classes.</summary>
    public InheritsAttribute(params Type[] parents) => Parents = parents;

    /// <summary>The classes of the tables that it inherits from.</summary>
    public Type[] Parents { get; }
}
