namespace SchemaGen.Core.Scripts;

/// <summary>A SqlScanner cuts SQL into as much of Postgres's tokens as it takes to find where a statement ends.</summary>
/// <remarks>https://www.postgresql.org/docs/current/sql-syntax-lexical.html</remarks>
internal sealed class SqlScanner(string text)
{
    private int _at;

    /// <summary>Where the last token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the last token but one ended.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The last token's text.</summary>
    public string Text => text.Substring(Start, _at - Start);

    public SqlPiece Next()
    {
        LastEnd = _at;
        if (!SkipBlanks())
        {
            return SqlPiece.Unterminated;
        }

        Start = _at;
        if (_at == text.Length)
        {
            return SqlPiece.End;
        }

        var c = text[_at];
        return c switch
        {
            '(' => Single(SqlPiece.Open),
            ')' => Single(SqlPiece.Close),
            ';' => Single(SqlPiece.Semicolon),
            '\\' => Single(SqlPiece.Backslash),
            '\'' => Quoted('\''),
            '"' => Quoted('"'),
            '$' => Dollar(),
            'e' or 'E' when Peek(1) == '\'' => Escaped(),
            _ when IsWordStart(c) => Word(),
            _ => Single(SqlPiece.Other),
        };
    }

    private static bool IsWordStart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    private static bool IsWordPart(char c) => IsWordStart(c) || IsDigit(c) || c == '$';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private char Peek(int ahead) => _at + ahead < text.Length ? text[_at + ahead] : '\0';

    private SqlPiece Single(SqlPiece token)
    {
        _at++;
        return token;
    }

    private SqlPiece Word()
    {
        while (_at < text.Length && IsWordPart(text[_at]))
        {
            _at++;
        }

        return SqlPiece.Word;
    }

    private bool SkipBlanks()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(text[_at]) || text[_at] == '\uFEFF')
            {
                _at++;
            }
            else if (text[_at] == '-' && Peek(1) == '-')
            {
                SkipTo(text.IndexOf('\n', _at));
            }
            else if (text[_at] == '/' && Peek(1) == '*')
            {
                Start = _at;
                if (!SkipComment())
                {
                    return false;
                }
            }
            else
            {
                break;
            }
        }

        return true;
    }

    private void SkipTo(int end) => _at = end < 0 ? text.Length : end;

    private bool SkipComment()
    {
        var depth = 0;
        do
        {
            if (_at >= text.Length)
            {
                return false;
            }

            var step = (text[_at], Peek(1)) switch
            {
                ('/', '*') => 1,
                ('*', '/') => -1,
                _ => 0,
            };
            depth += step;
            _at += step == 0 ? 1 : 2;
        }
        while (depth > 0);
        return true;
    }

    private SqlPiece Quoted(char quote)
    {
        do
        {
            var end = text.IndexOf(quote, _at + 1);
            SkipTo(end < 0 ? end : end + 1);
            if (end < 0)
            {
                return SqlPiece.Unterminated;
            }
        }
        while (Peek(0) == quote);
        return SqlPiece.Other;
    }

    private SqlPiece Escaped()
    {
        _at += 2;
        while (_at < text.Length)
        {
            if (text[_at] == '\\')
            {
                _at += 2;
            }
            else if (text[_at++] == '\'' && !Continues())
            {
                return SqlPiece.Other;
            }
        }

        _at = text.Length;
        return SqlPiece.Unterminated;
    }

    // A doubled quote goes on with the string, and so does a quote on a later line: the whole is one literal, escapes and all.
    private bool Continues()
    {
        var next = _at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == text.Length || text[next] != '\'' || (next > _at && text.IndexOf('\n', _at, next - _at) < 0))
        {
            return false;
        }

        _at = next + 1;
        return true;
    }

    private SqlPiece Dollar()
    {
        var end = _at + 1;
        while (end < text.Length && IsWordPart(text[end]) && text[end] != '$')
        {
            end++;
        }

        if (end == text.Length || text[end] != '$' || IsDigit(text[_at + 1]))
        {
            _at = end;
            return SqlPiece.Other;
        }

        var tag = text.Substring(_at, end + 1 - _at);
        var close = text.IndexOf(tag, end + 1, StringComparison.Ordinal);
        SkipTo(close < 0 ? close : close + tag.Length);
        return close < 0 ? SqlPiece.Unterminated : SqlPiece.Other;
    }
}
