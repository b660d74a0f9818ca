namespace SchemaGen;

/// <summary>The label of a member of an enumeration with <c>[PgEnum]</c>.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.Field)]
public sealed class EnumLabelAttribute : Attribute
{
    /// <summary>Gives the member a label.</summary>
    public EnumLabelAttribute(string label) => Label = label;

    /// <summary>The label.</summary>
    public string Label { get; }
}
