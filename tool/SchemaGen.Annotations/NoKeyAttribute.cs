namespace SchemaGen;

/// <summary>That a table has no primary key, not even a property named <c>Id</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NoKeyAttribute : Attribute;
