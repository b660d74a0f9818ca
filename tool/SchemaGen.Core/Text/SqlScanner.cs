namespace SchemaGen.Core.Text;

/// <summary>Cuts SQL into the tokens of Postgres, one after the other and without a gap; a token is a kind and two offsets.</summary>
/// <remarks>What ends what is as in PostgreSQL's src/backend/parser/scan.l.</remarks>
internal sealed class SqlScanner(string sql)
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>What the last token is.</summary>
    internal SqlTokenKind Kind { get; private set; }

    /// <summary>Where the last token begins.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the last token ends.</summary>
    internal int End { get; private set; }

    /// <summary>Whether the last token is a quote or a comment that the text ends in.</summary>
    internal bool IsOpen { get; private set; }

    /// <summary>Whether a plain string knows escapes, as it does where <c>standard_conforming_strings</c> is off.</summary>
    internal bool HasEscapes { get; set; }

    /// <summary>Goes to the next token; false where there is none.</summary>
    internal bool Next()
    {
        (Start, IsOpen) = (End, false);
        if (Start == sql.Length)
        {
            return false;
        }

        (Kind, End) = Read(sql[Start]);
        return true;
    }

    /// <summary>Goes on at an offset, behind what is no SQL.</summary>
    internal void SkipTo(int end) => End = end;

    /// <summary>Whether the last token is this character.</summary>
    internal bool Is(char symbol) => Kind == SqlTokenKind.Symbol && sql[Start] == symbol;

    /// <summary>Whether the last token is this word, which is in lower case.</summary>
    internal bool Is(string word) =>
        Kind == SqlTokenKind.Word
        && End - Start == word.Length
        && string.Compare(sql, Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private (SqlTokenKind Kind, int End) Read(char c) => c switch
    {
        _ when IsBlank(c) || (c == ByteOrderMark && Start == 0) => (SqlTokenKind.Trivia, EndOfBlanks(Start + 1)),
        '-' when Peek(1) == '-' => (SqlTokenKind.Trivia, EndOfLine(Start)),
        '/' when Peek(1) == '*' => (SqlTokenKind.Trivia, EndOfComment()),
        '"' => (SqlTokenKind.QuotedIdentifier, EndOfQuoted(Start + 1, '"', escapes: false)),
        '\'' => (SqlTokenKind.String, EndOfString(1, HasEscapes)),
        'e' or 'E' when Peek(1) == '\'' => (SqlTokenKind.String, EndOfString(2, escapes: true)),
        'n' or 'N' when Peek(1) == '\'' => (SqlTokenKind.String, EndOfString(2, HasEscapes)),
        'b' or 'B' or 'x' or 'X' when Peek(1) == '\'' => (SqlTokenKind.String, EndOfString(2, escapes: false)),
        'u' or 'U' when Peek(1) == '&' && Peek(2) == '\'' => (SqlTokenKind.String, EndOfString(3, escapes: false)),
        'u' or 'U' when Peek(1) == '&' && Peek(2) == '"' => (SqlTokenKind.QuotedIdentifier, EndOfQuoted(Start + 3, '"', escapes: false)),
        '$' when EndOfTag() is var tag and > 0 => (SqlTokenKind.String, EndOfBody(tag)),
        _ when IsDigit(c) => (SqlTokenKind.Number, EndOfNumber()),
        _ when IsWordStart(c) => (SqlTokenKind.Word, EndOfWord()),
        _ => (SqlTokenKind.Symbol, Start + 1),
    };

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\v';

    private static bool IsLineEnd(char c) => c is '\n' or '\r';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    // Every byte of what is not ASCII can be part of a name, a space of Unicode too.
    private static bool IsWordStart(char c) => IsLetter(c) || c is '_' or >= '\u0080';

    private char Peek(int ahead) => Start + ahead < sql.Length ? sql[Start + ahead] : '\0';

    private int Open()
    {
        IsOpen = true;
        return sql.Length;
    }

    private int EndOfBlanks(int at)
    {
        while (at < sql.Length && IsBlank(sql[at]))
        {
            at++;
        }

        return at;
    }

    private int EndOfLine(int at)
    {
        while (at < sql.Length && !IsLineEnd(sql[at]))
        {
            at++;
        }

        return at;
    }

    private int EndOfComment()
    {
        var depth = 1;
        for (var at = Start + 2; at + 1 < sql.Length; at++)
        {
            var step = (sql[at], sql[at + 1]) switch { ('/', '*') => 1, ('*', '/') => -1, _ => 0 };
            depth += step;
            if (depth == 0)
            {
                return at + 2;
            }

            at += Math.Abs(step);
        }

        return Open();
    }

    private int EndOfWord()
    {
        var at = Start + 1;
        while (at < sql.Length && (IsWordStart(sql[at]) || IsDigit(sql[at]) || sql[at] == '$'))
        {
            at++;
        }

        return at;
    }

    // With what is written into a number without a space (1e5, 0x1F, 1_000), but not the letter of a string that follows it.
    private int EndOfNumber()
    {
        var at = Start + 1;
        while (at < sql.Length && IsNumberPart(at))
        {
            at++;
        }

        return at;
    }

    private bool IsNumberPart(int at) =>
        IsDigit(sql[at]) || sql[at] is '.' or '_' || (IsLetter(sql[at]) && (at + 1 == sql.Length || sql[at + 1] != '\''));

    private int EndOfQuoted(int at, char quote, bool escapes)
    {
        for (; at < sql.Length; at++)
        {
            if (escapes && sql[at] == '\\')
            {
                at++;
            }
            else if (sql[at] == quote)
            {
                if (at + 1 == sql.Length || sql[at + 1] != quote)
                {
                    return at + 1;
                }

                at++;
            }
        }

        return Open();
    }

    // A quote on a later line goes on with the string, escapes and all, whatever comments stand before it.
    private int EndOfString(int open, bool escapes)
    {
        var end = EndOfQuoted(Start + open, '\'', escapes);
        while (!IsOpen && Continuation(end) is var next and > 0)
        {
            end = EndOfQuoted(next, '\'', escapes);
        }

        return end;
    }

    private int Continuation(int at)
    {
        var hasLineEnd = false;
        while (at < sql.Length && sql[at] != '\'')
        {
            var isComment = sql[at] == '-' && at + 1 < sql.Length && sql[at + 1] == '-';
            if (!isComment && !IsBlank(sql[at]))
            {
                return 0;
            }

            hasLineEnd |= IsLineEnd(sql[at]);
            at = isComment ? EndOfLine(at) : at + 1;
        }

        return at < sql.Length && hasLineEnd ? at + 1 : 0;
    }

    private int EndOfTag()
    {
        var at = Start + 1;
        while (at < sql.Length && (IsWordStart(sql[at]) || (IsDigit(sql[at]) && at > Start + 1)))
        {
            at++;
        }

        return at < sql.Length && sql[at] == '$' ? at + 1 : 0;
    }

    private int EndOfBody(int tag)
    {
        var close = sql.IndexOf(sql.Substring(Start, tag - Start), tag, StringComparison.Ordinal);
        return close < 0 ? Open() : close + tag - Start;
    }
}
