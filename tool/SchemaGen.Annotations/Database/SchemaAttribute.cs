namespace SchemaGen;

/// <summary>A schema of the database.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SchemaAttribute : Attribute
{
    /// <summary>Names a schema.</summary>
    public SchemaAttribute(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The text of COMMENT ON.</summary>
    public string? Comment { get; set; }
}
