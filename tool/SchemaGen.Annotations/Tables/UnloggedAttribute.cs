namespace SchemaGen;

/// <summary>That a table is UNLOGGED.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class UnloggedAttribute : Attribute
{

}
