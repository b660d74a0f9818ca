namespace SchemaGen.Core.Text;

/// <summary>A token of SQL: its kind, where it stands, and its value: a name without its quotes, nothing for white space and comments.</summary>
public readonly record struct SqlToken(SqlTokenKind Kind, int Start, int Length, string Value)
{
    /// <summary>Whether the token can name something.</summary>
    public bool IsIdentifier => Kind is SqlTokenKind.Word or SqlTokenKind.QuotedIdentifier;

    /// <summary>How many brackets are open behind it more than before it: 1, 0 or -1.</summary>
    public int Nesting => Kind != SqlTokenKind.Symbol ? 0 : Value switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };

    /// <summary>Whether the token is a comment in the text that it was read from.</summary>
    internal bool IsComment(string sql) => Kind == SqlTokenKind.Trivia && sql[Start] is '-' or '/';
}
