namespace SchemaGen;

/// <summary>An extension that the models need.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ExtensionAttribute : Attribute
{
    /// <summary>Names an extension: <c>citext</c>.</summary>
    public ExtensionAttribute(string name) => Name = name;

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The schema of its objects; left to the server where none is named.</summary>
    public string? Schema { get; set; }

    /// <summary>The version; left to the server where none is named.</summary>
    public string? Version { get; set; }

    /// <summary>The text of COMMENT ON, where it is not that of the extension's own files.</summary>
    public string? Comment { get; set; }
}
