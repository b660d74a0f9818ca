using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>A statement whose clauses can be cut out as they were written.</summary>
/// <param name="sql">The statement.</param>
/// <param name="schema">The schema of what it names without one.</param>
internal sealed class StatementText(string sql, string schema)
{
    private static readonly HashSet<string> EndOfDefault = ["not", "null", "constraint", "check", "unique", "primary", "references", "generated", "collate", "storage", "compression"];

    private readonly List<SqlToken> tokens = [.. SqlLexer.Tokens(sql).Where(t => t.Kind != SqlTokenKind.Trivia)];

    /// <summary>The statement.</summary>
    internal string Sql => sql;

    /// <summary>Whether words follow each other, anywhere.</summary>
    internal bool Has(params string[] words) => Find(words) >= 0;

    /// <summary>Whether it begins with such words.</summary>
    internal bool BeginsWith(params string[] words) => Find(words) == 0;

    /// <summary>The name behind such words, in the schema of the search path where it says none; null where the words are not there.</summary>
    internal (string Schema, string Name)? NameBehind(params string[] words)
    {
        if (Find(words) is var at and >= 0)
        {
            NameCursor cursor = new(tokens, at + words.Length);
            cursor.Skip("if", "not", "exists");
            var (written, name) = cursor.ReadName();
            return (written ?? schema, name);
        }

        return null;
    }

    /// <summary>What stands between such words and the next one; null where they are not there.</summary>
    internal string? Between(string[] words, string end) => Find(words) is var at and >= 0 && Outside(at + words.Length, t => t.Kind == SqlTokenKind.Word && t.Value == end) is var close and >= 0
        ? Cut(tokens[at + words.Length - 1].Start + tokens[at + words.Length - 1].Length, tokens[close].Start)
        : null;

    /// <summary>How often a word stands before a number.</summary>
    internal int CountNumbered(string word) => tokens.Where((t, i) => t.Kind == SqlTokenKind.Word && t.Value == word && tokens.ElementAtOrDefault(i + 1).Kind == SqlTokenKind.Number).Count();

    /// <summary>What follows a word, wherever it stands.</summary>
    internal IEnumerable<string> WordsBehind(string word) => tokens.Where((_, i) => i > 0 && tokens[i - 1] is { Kind: SqlTokenKind.Word } before && before.Value == word).Select(t => t.Value);

    /// <summary>The expressions of the checks that have no name, in order.</summary>
    internal IEnumerable<string> UnnamedChecks() => tokens
        .Select((t, i) => (Token: t, At: i))
        .Where(p => p.Token is { Kind: SqlTokenKind.Word, Value: "check" } && tokens.ElementAtOrDefault(p.At + 1).Value == "(" && (p.At < 2 || tokens[p.At - 2].Value != "constraint"))
        .Select(p => Between(p.At + 1));

    /// <summary>What stands in the brackets that open behind such words; null where there are none.</summary>
    internal string? InBrackets(params string[] words) => Find([.. words, "("]) is var at and >= 0 ? Between(at + words.Length) : null;

    /// <summary>What stands behind a word that is in no brackets, to the end.</summary>
    internal string? Behind(string word)
    {
        var at = Outside(0, t => t.Kind == SqlTokenKind.Word && t.Value == word);
        return at < 0 ? null : Cut(tokens[at].Start + tokens[at].Length, sql.Length);
    }

    /// <summary>The parts of the first brackets, cut at their commas.</summary>
    internal IReadOnlyList<StatementText> Parts()
    {
        var open = tokens.FindIndex(t => t is { Kind: SqlTokenKind.Symbol, Value: "(" });
        return open < 0 ? [] : [.. SqlLexer.Split(Between(open)).Select(p => new StatementText(p, schema))];
    }

    /// <summary>The identifier that it begins with, or null.</summary>
    internal string? FirstName() => tokens.Count > 0 && tokens[0].IsIdentifier ? tokens[0].Value : null;

    /// <summary>The part of a list of columns that is about one, or null.</summary>
    internal StatementText? Part(string column) => Parts().FirstOrDefault(p => p.FirstName() == column);

    /// <summary>The expression that an index key begins with, without the brackets around it.</summary>
    internal string? Key()
    {
        var open = tokens.FindIndex(t => t is { Kind: SqlTokenKind.Symbol, Value: "(" });
        return open < 0 ? null : open == 0 ? Between(0) : Cut(tokens[0].Start, tokens[Close(open)].Start + 1);
    }

    /// <summary>The default of a column.</summary>
    internal string? Default()
    {
        var at = Outside(0, t => t is { Kind: SqlTokenKind.Word, Value: "default" });
        if (at < 0)
        {
            return null;
        }

        var end = Outside(at + 2, t => t.Kind == SqlTokenKind.Word && EndOfDefault.Contains(t.Value));
        return Cut(tokens[at].Start + tokens[at].Length, end < 0 ? sql.Length : tokens[end].Start);
    }

    private int Find(string[] words)
    {
        for (var at = 0; at + words.Length <= tokens.Count; at++)
        {
            if (tokens.Skip(at).Take(words.Length).Select(t => t.Value).SequenceEqual(words))
            {
                return at;
            }
        }

        return -1;
    }

    private int Outside(int start, Func<SqlToken, bool> test)
    {
        var depth = 0;
        for (var at = start; at < tokens.Count; at++)
        {
            depth += tokens[at].Nesting;
            if (depth == 0 && test(tokens[at]))
            {
                return at;
            }
        }

        return -1;
    }

    private int Close(int open)
    {
        var depth = 0;
        for (var at = open; at < tokens.Count; at++)
        {
            depth += tokens[at].Nesting;
            if (depth == 0)
            {
                return at;
            }
        }

        return tokens.Count - 1;
    }

    private string Between(int open) => Cut(tokens[open].Start + 1, tokens[Close(open)].Start);

    // The line break behind a comment ends it.
    private string Cut(int start, int end) => sql.Substring(start, Math.Max(0, end - start)) is var text && text.Contains("--") ? text : text.Trim();
}
