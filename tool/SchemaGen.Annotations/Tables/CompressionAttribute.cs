namespace SchemaGen;

/// <summary>What long values of a column are compressed by.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class CompressionAttribute : Attribute
{
    /// <summary>Names it: pglz or lz4.</summary>
    public CompressionAttribute(string method) => Method = method;

    /// <summary>pglz or lz4.</summary>
    public string Method { get; }
}
