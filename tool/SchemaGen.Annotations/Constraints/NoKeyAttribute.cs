namespace SchemaGen;

/// <summary>That a table has no primary key, not even a property named <c>Id</c>.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NoKeyAttribute : Attribute;
