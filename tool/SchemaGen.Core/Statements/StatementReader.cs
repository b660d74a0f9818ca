using SchemaGen.Core.Text;

namespace SchemaGen.Core.Statements;

/// <summary>Reads a statement word by word, as far as a rule needs it.</summary>
public sealed class StatementReader
{
    private readonly string text;
    private readonly List<SqlToken> tokens;
    private int at;

    /// <summary>Makes a reader of a statement.</summary>
    public StatementReader(string text) => (this.text, tokens) = (text, [.. SqlLexer.Tokens(text).Where(t => t.Kind != SqlTokenKind.Trivia)]);

    private StatementReader(string text, List<SqlToken> tokens) => (this.text, this.tokens) = (text, tokens);

    private bool IsAtEnd => at >= tokens.Count;

    /// <summary>Passes over these words where all of them come next.</summary>
    public bool Take(params string[] words)
    {
        if (!IsAt(at, words))
        {
            return false;
        }

        at += words.Length;
        return true;
    }

    /// <summary>Passes over these words where they come next, and stays where they do not.</summary>
    public StatementReader Skip(params string[] words)
    {
        Take(words);
        return this;
    }

    /// <summary>Whether these words come next.</summary>
    public bool IsNext(params string[] words) => IsAt(at, words);

    /// <summary>Whether these words stand somewhere in what is left, outside of brackets.</summary>
    public bool Has(params string[] words) => Copy().Behind(words) is not null;

    /// <summary>Goes behind the first of these words outside of brackets; null where they do not stand there.</summary>
    public StatementReader? Behind(params string[] words)
    {
        var depth = 0;
        for (; !IsAtEnd; at++)
        {
            if (depth == 0 && IsAt(at, words))
            {
                at += words.Length;
                return this;
            }

            depth += tokens[at].Nesting;
        }

        return null;
    }

    /// <summary>A reader of what is left, which goes its own way.</summary>
    public StatementReader Copy() => new(text, tokens.GetRange(at, tokens.Count - at));

    /// <summary>What is left, as it is written.</summary>
    public string Text => IsAtEnd ? string.Empty : text.Substring(tokens[at].Start, tokens[tokens.Count - 1].Start + tokens[tokens.Count - 1].Length - tokens[at].Start);

    /// <summary>Reads what comes before the first of these words outside of brackets; the first token is always part of it.</summary>
    public string ReadUntil(params string[] words)
    {
        var first = at;
        var depth = 0;
        for (; !IsAtEnd && (depth > 0 || at == first || tokens[at].Kind != SqlTokenKind.Word || !words.Contains(tokens[at].Value)); at++)
        {
            depth += tokens[at].Nesting;
        }

        return at == first ? string.Empty : text.Substring(tokens[first].Start, tokens[at - 1].Start + tokens[at - 1].Length - tokens[first].Start);
    }

    /// <summary>Reads what stands in the parentheses that come next, without them; null where none come next.</summary>
    public StatementReader? ReadGroup()
    {
        if (IsAtEnd || tokens[at].Value != "(" || tokens[at].Kind != SqlTokenKind.Symbol)
        {
            return null;
        }

        var first = at + 1;
        var depth = 0;
        do
        {
            depth += tokens[at].Nesting;
            at++;
        }
        while (!IsAtEnd && depth > 0);
        return new(text, tokens.GetRange(first, Math.Max(0, at - 1 - first)));
    }

    /// <summary>Reads a name and what its periods join to it, as it is written; empty where none comes next.</summary>
    public string ReadName()
    {
        if (IsAtEnd || !tokens[at].IsIdentifier)
        {
            return string.Empty;
        }

        var first = at;
        while (at + 2 < tokens.Count && tokens[at + 1].Value == "." && tokens[at + 2].IsIdentifier)
        {
            at += 2;
        }

        at++;
        return text.Substring(tokens[first].Start, tokens[at - 1].Start + tokens[at - 1].Length - tokens[first].Start);
    }

    /// <summary>Reads names with commas between them.</summary>
    public IReadOnlyList<string> ReadNames()
    {
        List<string> names = [ReadName()];
        while (!IsAtEnd && tokens[at].Value == "," && names[names.Count - 1].Length > 0)
        {
            at++;
            names.Add(ReadName());
        }

        return [.. names.Where(n => n.Length > 0)];
    }

    /// <summary>What is left, divided at the commas outside of parentheses.</summary>
    public IReadOnlyList<StatementReader> Split()
    {
        List<List<SqlToken>> parts = [[]];
        var depth = 0;
        foreach (var token in tokens.Skip(at))
        {
            depth += token.Nesting;
            if (depth == 0 && token is { Kind: SqlTokenKind.Symbol, Value: "," })
            {
                parts.Add([]);
            }
            else
            {
                parts[parts.Count - 1].Add(token);
            }
        }

        return [.. parts.Where(p => p.Count > 0).Select(p => new StatementReader(text, p))];
    }

    private bool IsAt(int index, string[] words) =>
        tokens.Skip(index).Take(words.Length).Select(t => t.Kind == SqlTokenKind.Word ? t.Value : string.Empty).SequenceEqual(words);
}
