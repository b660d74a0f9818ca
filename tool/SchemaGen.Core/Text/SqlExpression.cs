namespace SchemaGen.Core.Text;

/// <summary>An SQL expression: a default, a check, a predicate, an index key, a generated column.</summary>
public sealed record SqlExpression(string Text, string? Canonical = null) : Spelling(Text, Canonical)
{
    /// <summary>The best spelling in words that Postgres reads back as what it printed.</summary>
    public string Loadable => LoadableSql.Of(Best);

    /// <summary>An expression that came from a server, whose only spelling is Postgres's.</summary>
    public static SqlExpression FromServer(string text) => new(text, text);

    /// <summary>An expression that a person wrote; a plain number, true and false are what Postgres makes of them.</summary>
    public static SqlExpression Written(string text) =>
        text is "true" or "false" || (text.Length > 0 && text.All(c => c is >= '0' and <= '9') && (text[0] != '0' || text.Length == 1)) ? FromServer(text) : new(text);

    /// <summary>Whether the expression has an identifier of this name: a column that it may read.</summary>
    public bool Mentions(string identifier) => SqlLexer.Identifiers(Best).Contains(identifier);
}
