namespace SchemaGen;

/// <summary>Storage parameters of a table.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class WithAttribute : Attribute
{
    /// <summary>Gives the table parameters such as <c>fillfactor=70</c>.</summary>
    public WithAttribute(params string[] parameters) => Parameters = parameters;

    /// <summary>The parameters as <c>name=value</c>.</summary>
    public string[] Parameters { get; }
}
