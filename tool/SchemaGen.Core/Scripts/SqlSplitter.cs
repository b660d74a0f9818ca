namespace SchemaGen.Core.Scripts;

/// <summary>SqlSplitter cuts a file into statements where psql would: at semicolons outside quotes, parentheses and BEGIN ATOMIC bodies.</summary>
public sealed class SqlSplitter
{
    private const int WordsToKeep = 16;

    private readonly string _text;
    private readonly SqlScanner _scanner;
    private readonly List<SqlStatement> _statements = [];
    private List<string> _words = [];
    private int _start = -1;
    private int _parentheses;
    private int _bodies;
    private int _line = 1;
    private int _counted;

    private SqlSplitter(string text)
    {
        _text = text;
        _scanner = new(text);
    }

    /// <summary>The statements of a text.</summary>
    /// <exception cref="SqlSyntaxException">Something in it only psql understands, or a quote is left open.</exception>
    public static IReadOnlyList<SqlStatement> Split(string text) => new SqlSplitter(text).Split();

    private List<SqlStatement> Split()
    {
        for (var token = _scanner.Next(); ; token = _scanner.Next())
        {
            if (token == SqlPiece.End || (token == SqlPiece.Semicolon && _parentheses == 0 && _bodies == 0))
            {
                EndStatement(token == SqlPiece.Semicolon);
                if (token == SqlPiece.End)
                {
                    return _statements;
                }

                continue;
            }

            _start = _start < 0 ? _scanner.Start : _start;
            Take(token);
        }
    }

    private void Take(SqlPiece token)
    {
        switch (token)
        {
            case SqlPiece.Open:
                _parentheses++;
                break;
            case SqlPiece.Close:
                _parentheses = Math.Max(0, _parentheses - 1);
                break;
            case SqlPiece.Word when _parentheses == 0:
                TakeWord(_scanner.Text.ToLowerInvariant());
                break;
            case SqlPiece.Backslash:
                throw Problem("a command that begins with '\\' is for psql alone: a migration is SQL only");
            case SqlPiece.Unterminated:
                throw Problem("the quote or comment that begins here has no end");
        }
    }

    private void TakeWord(string word)
    {
        if (_words.Count < WordsToKeep)
        {
            _words.Add(word);
        }

        // As psql does it: CASE is the only other thing in a body that closes with END.
        _bodies += word switch
        {
            "begin" when CreatesRoutine() => 1,
            "case" when _bodies > 0 => 1,
            "end" when _bodies > 0 => -1,
            _ => 0,
        };
    }

    private bool CreatesRoutine() => _words is ["create", "function" or "procedure", ..] or ["create", "or", "replace", "function" or "procedure", ..];

    private void EndStatement(bool terminated)
    {
        if (_start >= 0)
        {
            _statements.Add(new SqlStatement(_text.Substring(_start, _scanner.LastEnd - _start), LineOf(_start)) { Words = _words, Terminated = terminated });
        }

        _start = -1;
        _words = [];
        _parentheses = 0;
        _bodies = 0;
    }

    // Asked for in ascending order only, so each line end is counted once.
    private int LineOf(int offset)
    {
        for (; _counted < offset; _counted++)
        {
            _line += _text[_counted] == '\n' ? 1 : 0;
        }

        return _line;
    }

    private SqlSyntaxException Problem(string message) => new(LineOf(_scanner.Start), message);
}
