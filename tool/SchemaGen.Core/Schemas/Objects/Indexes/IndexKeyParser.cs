using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>Splits one key of an index into its parts.</summary>
internal sealed class IndexKeyParser(string text)
{
    private readonly List<SqlToken> tokens = [.. SqlLexer.Tokens(text).Where(t => t.Kind != SqlTokenKind.Trivia)];
    private int at;

    /// <summary>Whether DESC (true) or ASC (false) is written.</summary>
    public bool? Direction { get; private set; }

    /// <summary>Whether NULLS FIRST (true) or NULLS LAST (false) is written.</summary>
    public bool? NullsFirst { get; private set; }

    /// <summary>The key with the name of its column as it is written, or what is wrong.</summary>
    public (IndexKey? Key, string? Error) Parse()
    {
        if (tokens.Count == 0)
        {
            return (null, "it is empty");
        }

        if (Subject() is not { } key)
        {
            return (null, "a bracket is open");
        }

        if (TakeWord("collate"))
        {
            key = key with { Collation = Path() };
        }

        if (at < tokens.Count && tokens[at].IsIdentifier && tokens[at].Value is not ("asc" or "desc" or "nulls" or "with"))
        {
            key = key with { OperatorClass = OperatorClass() };
        }

        Direction = TakeWord("desc") ? true : TakeWord("asc") ? false : null;
        if (TakeWord("nulls"))
        {
            NullsFirst = TakeWord("first") ? true : TakeWord("last") ? false : null;
        }

        if (TakeWord("with"))
        {
            key = key with { Operator = Rest() };
        }

        return at == tokens.Count ? (key, null) : (null, $"'{Slice(at, tokens.Count)}' is not understood");
    }

    private IndexKey? Subject()
    {
        if (tokens[0].Value == "(")
        {
            return CloseOf(0) is { } close ? Expression(1, close, close + 1) : null;
        }

        var end = 1;
        while (end + 1 < tokens.Count && tokens[end].Value == "." && tokens[end + 1].IsIdentifier)
        {
            end += 2;
        }

        if (end < tokens.Count && tokens[end].Value == "(")
        {
            return CloseOf(end) is { } close ? Expression(0, close + 1, close + 1) : null;
        }

        at = end;
        var name = tokens[0].Kind == SqlTokenKind.QuotedIdentifier ? tokens[0].Value : Slice(0, end);
        return new() { Column = name };
    }

    private IndexKey Expression(int from, int to, int next)
    {
        at = next;
        return new() { Expression = new(Slice(from, to)) };
    }

    private string OperatorClass()
    {
        var start = at;
        _ = Path();
        if (at < tokens.Count && tokens[at].Value == "(" && CloseOf(at) is { } close)
        {
            at = close + 1;
        }

        return Slice(start, at);
    }

    private string Path()
    {
        var start = at++;
        while (at + 1 < tokens.Count && tokens[at].Value == ".")
        {
            at += 2;
        }

        return Slice(start, at);
    }

    private string Rest()
    {
        var rest = Slice(at, tokens.Count);
        at = tokens.Count;
        return rest;
    }

    private int? CloseOf(int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Value switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    private bool TakeWord(string word)
    {
        var found = at < tokens.Count && tokens[at] is { Kind: SqlTokenKind.Word } token && token.Value == word;
        at += found ? 1 : 0;
        return found;
    }

    private string Slice(int from, int to)
    {
        if (from >= to || to > tokens.Count)
        {
            return string.Empty;
        }

        var (start, last) = (tokens[from].Start, tokens[to - 1]);
        return text.Substring(start, last.Start + last.Length - start);
    }
}
