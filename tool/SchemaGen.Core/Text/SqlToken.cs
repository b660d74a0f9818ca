namespace SchemaGen.Core.Text;

/// <summary>A token of SQL: its kind, where it stands, and its value (an identifier without its quotes).</summary>
public readonly record struct SqlToken(SqlTokenKind Kind, int Start, int Length, string Value)
{
    /// <summary>Whether the token can name something.</summary>
    public bool IsIdentifier => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedIdentifier;
}
