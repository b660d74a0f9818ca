using System.Text;

namespace SchemaGen.Core.Text;

/// <summary>Splits SQL into tokens by the rules of the manual, section 4.1 (Lexical Structure).</summary>
public static class SqlLexer
{
    /// <summary>The identifiers that an expression holds, except those followed by <c>(</c> (functions).</summary>
    public static ISet<string> Identifiers(string sql)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        SqlToken? last = null;
        foreach (var token in Tokens(sql).Where(t => t.Kind != SqlTokenKind.Trivia))
        {
            if (last is { } word && !(token.Kind == SqlTokenKind.Symbol && token.Value == "("))
            {
                found.Add(word.Value);
            }

            last = token.IsIdentifier ? token : null;
        }

        if (last is { } end)
        {
            found.Add(end.Value);
        }

        return found;
    }

    /// <summary>The SQL with a space in place of each comment.</summary>
    public static string WithoutComments(string sql) =>
        string.Concat(Tokens(sql).Select(t => t.Kind == SqlTokenKind.Trivia && !char.IsWhiteSpace(sql[t.Start]) ? " " : sql.Substring(t.Start, t.Length)));

    /// <summary>The bare words of the text, in lower case.</summary>
    public static IEnumerable<string> Words(string sql) => Tokens(sql).Where(t => t.Kind == SqlTokenKind.Word).Select(t => t.Value);

    /// <summary>CREATE as CREATE OR REPLACE, whatever comments stand before it.</summary>
    public static string OrReplace(string statement)
    {
        var words = Tokens(statement).Where(t => t.Kind == SqlTokenKind.Word).Take(2).ToList();
        return words.Count == 2 && words[0].Value == "create" && words[1].Value != "or"
            ? statement.Insert(words[0].Start + words[0].Length, " OR REPLACE")
            : statement;
    }

    /// <summary>What stands between dollar quotes, as the bodies of functions do.</summary>
    public static string Bodies(string sql) =>
        string.Join("\n", Tokens(sql).Where(t => t.Kind == SqlTokenKind.String && t.Value[0] == '$').Select(t => SqlLiteral.Unquote(t.Value)));

    /// <summary>A list, cut at the commas that stand in no brackets.</summary>
    public static IReadOnlyList<string> Split(string list)
    {
        List<string> parts = [];
        var (depth, start) = (0, 0);
        foreach (var token in Tokens(list).Where(t => t.Kind == SqlTokenKind.Symbol))
        {
            depth += token.Value switch { "(" or "[" => 1, ")" or "]" => -1, _ => 0 };
            if (token.Value == "," && depth == 0)
            {
                parts.Add(list.Substring(start, token.Start - start));
                start = token.Start + 1;
            }
        }

        parts.Add(list.Substring(start));
        return parts;
    }

    /// <summary>Where a symbol first stands outside quotes and comments, or -1.</summary>
    public static int IndexOf(string sql, string symbol) => Tokens(sql).Where(t => t.Kind == SqlTokenKind.Symbol && t.Value == symbol).Select(t => t.Start).DefaultIfEmpty(-1).First();

    /// <summary>The same SQL with its identifiers replaced where <paramref name="replacement"/> gives another name.</summary>
    public static string Rename(string sql, Func<string, string?> replacement)
    {
        StringBuilder result = new();
        foreach (var token in Tokens(sql))
        {
            var name = token.IsIdentifier ? replacement(token.Value) : null;
            result.Append(name is null ? sql.Substring(token.Start, token.Length) : SqlIdentifier.Quote(name));
        }

        return result.ToString();
    }

    /// <summary>All tokens of the text, without a gap.</summary>
    public static IEnumerable<SqlToken> Tokens(string sql)
    {
        for (var at = 0; at < sql.Length;)
        {
            var token = Next(sql, at);
            yield return token;
            at += token.Length;
        }
    }

    private static SqlToken Next(string sql, int at)
    {
        var c = sql[at];
        if (char.IsWhiteSpace(c))
        {
            return Token(SqlTokenKind.Trivia, at, While(sql, at, char.IsWhiteSpace), sql);
        }

        if (StartsWith(sql, at, "--"))
        {
            return Token(SqlTokenKind.Trivia, at, While(sql, at, x => x != '\n'), sql);
        }

        if (StartsWith(sql, at, "/*"))
        {
            return Token(SqlTokenKind.Trivia, at, EndOfComment(sql, at), sql);
        }

        if (c == '"')
        {
            var end = EndOfQuoted(sql, at, '"', escapes: false);
            var inner = sql.Substring(at + 1, Math.Max(0, end - at - 2)).Replace("\"\"", "\"");
            return new SqlToken(SqlTokenKind.QuotedIdentifier, at, end - at, inner);
        }

        if (StringPrefix(sql, at) is { } prefix)
        {
            var escapes = prefix > 0 && sql[at] is 'e' or 'E';
            return Token(SqlTokenKind.String, at, EndOfQuoted(sql, at + prefix, '\'', escapes), sql);
        }

        if (c == '$' && EndOfDollarQuoted(sql, at) is { } dollarEnd)
        {
            return Token(SqlTokenKind.String, at, dollarEnd, sql);
        }

        if (char.IsDigit(c))
        {
            return Token(SqlTokenKind.Number, at, While(sql, at, x => char.IsLetterOrDigit(x) || x is '.' or '_'), sql);
        }

        if (IsWordStart(c))
        {
            var end = While(sql, at, IsWordPart);
            return new SqlToken(SqlTokenKind.Word, at, end - at, sql.Substring(at, end - at).ToLowerInvariant());
        }

        return Token(SqlTokenKind.Symbol, at, at + 1, sql);
    }

    private static SqlToken Token(SqlTokenKind kind, int start, int end, string sql) => new(kind, start, end - start, sql.Substring(start, end - start));

    private static bool StartsWith(string sql, int at, string what) => string.CompareOrdinal(sql, at, what, 0, what.Length) == 0;

    private static int While(string sql, int at, Func<char, bool> test)
    {
        while (at < sql.Length && test(sql[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsWordStart(char c) => c == '_' || char.IsLetter(c) || c > 127;

    private static bool IsWordPart(char c) => IsWordStart(c) || char.IsDigit(c) || c == '$';

    private static int? StringPrefix(string sql, int at) => sql[at] switch
    {
        '\'' => 0,
        'e' or 'E' or 'b' or 'B' or 'x' or 'X' or 'n' or 'N' when at + 1 < sql.Length && sql[at + 1] == '\'' => 1,
        'u' or 'U' when StartsWith(sql, at + 1, "&'") => 2,
        _ => null,
    };

    private static int EndOfQuoted(string sql, int open, char quote, bool escapes)
    {
        for (var at = open + 1; at < sql.Length; at++)
        {
            if (escapes && sql[at] == '\\')
            {
                at++;
            }
            else if (sql[at] == quote)
            {
                if (at + 1 < sql.Length && sql[at + 1] == quote)
                {
                    at++;
                }
                else
                {
                    return at + 1;
                }
            }
        }

        return sql.Length;
    }

    private static int? EndOfDollarQuoted(string sql, int at)
    {
        var tagEnd = While(sql, at + 1, c => IsWordPart(c) && c != '$');
        if (tagEnd >= sql.Length || sql[tagEnd] != '$' || (tagEnd > at + 1 && char.IsDigit(sql[at + 1])))
        {
            return null;
        }

        var tag = sql.Substring(at, tagEnd - at + 1);
        var close = sql.IndexOf(tag, tagEnd + 1, StringComparison.Ordinal);
        return close < 0 ? sql.Length : close + tag.Length;
    }

    private static int EndOfComment(string sql, int at)
    {
        var depth = 0;
        while (at < sql.Length)
        {
            if (StartsWith(sql, at, "/*"))
            {
                depth++;
                at += 2;
            }
            else if (StartsWith(sql, at, "*/"))
            {
                at += 2;
                if (--depth == 0)
                {
                    return at;
                }
            }
            else
            {
                at++;
            }
        }

        return sql.Length;
    }
}
