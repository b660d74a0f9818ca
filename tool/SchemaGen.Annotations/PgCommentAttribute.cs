namespace SchemaGen;

/// <summary>The text of COMMENT ON.</summary>
[Conditional(Symbols.Attributes)]
[AttributeUsage(AttributeTargets.All)]
public sealed class PgCommentAttribute : Attribute
{
    /// <summary>Gives the object a comment.</summary>
    public PgCommentAttribute(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }
}
