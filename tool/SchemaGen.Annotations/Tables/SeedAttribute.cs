namespace SchemaGen;

/// <summary>That the objects of a static readonly array or list are rows of their table: revisions insert, update and delete them.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class SeedAttribute : Attribute
{
}
