namespace SchemaGen;

/// <summary>That a table is UNLOGGED.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class UnloggedAttribute : Attribute
{

}
