namespace SchemaGen;

/// <summary>That the policies of a table hold.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class RowSecurityAttribute : Attribute
{
    /// <summary>Whether they hold for the owner of the table too.</summary>
    public bool Forced { get; set; }
}
