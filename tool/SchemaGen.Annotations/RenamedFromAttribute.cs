namespace SchemaGen;

/// <summary>What a table (class), a column (property), an enumerated type or one of its labels was called in the database before.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.All)]
public sealed class RenamedFromAttribute : Attribute
{
    /// <summary>Names the old name.</summary>
    public RenamedFromAttribute(string name) => Name = name;

    /// <summary>The old name; <c>schema.name</c> for a table or a type that moved.</summary>
    public string Name { get; }
}
