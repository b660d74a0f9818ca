namespace SchemaGen;

/// <summary>That the tool leaves a table or a column alone.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.All)]
public sealed class UnmanagedAttribute : Attribute
{

}
