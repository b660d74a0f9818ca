namespace SchemaGen.Core.Text;

/// <summary>What a token of SQL is.</summary>
public enum SqlTokenKind
{
    /// <summary>White space or a comment.</summary>
    Trivia,

    /// <summary>A bare word: a keyword or an identifier folded to lower case.</summary>
    Word,

    /// <summary>An identifier in double quotes.</summary>
    QuotedIdentifier,

    /// <summary>A string constant of any form.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An operator, a bracket or a separator, one character at a time.</summary>
    Symbol,
}
