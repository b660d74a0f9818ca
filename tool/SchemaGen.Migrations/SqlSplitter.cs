namespace SchemaGen.Migrations;

/// <summary>SqlSplitter cuts a file into statements where psql would: at semicolons outside quotes, parentheses and BEGIN ATOMIC bodies.</summary>
internal sealed class SqlSplitter(string path, string text)
{
    private const int WordsToKeep = 16;

    private readonly SqlScanner _scanner = new(text);
    private readonly List<SqlStatement> _statements = [];
    private List<string> _words = [];
    private int _start = -1;
    private int _parentheses;
    private int _bodies;
    private int _line = 1;
    private int _counted;

    /// <summary>The statements of a file; throws <see cref="MigrationException"/> at what only psql understands and at a quote that is left open.</summary>
    public static IReadOnlyList<SqlStatement> Split(string path, string text) => new SqlSplitter(path, text).Split();

    private List<SqlStatement> Split()
    {
        for (var token = _scanner.Next(); ; token = _scanner.Next())
        {
            if (token == SqlToken.End || (token == SqlToken.Semicolon && _parentheses == 0 && _bodies == 0))
            {
                EndStatement(token == SqlToken.Semicolon);
                if (token == SqlToken.End)
                {
                    return _statements;
                }

                continue;
            }

            _start = _start < 0 ? _scanner.Start : _start;
            Take(token);
        }
    }

    private void Take(SqlToken token)
    {
        switch (token)
        {
            case SqlToken.Open:
                _parentheses++;
                break;
            case SqlToken.Close:
                _parentheses = Math.Max(0, _parentheses - 1);
                break;
            case SqlToken.Word when _parentheses == 0:
                TakeWord(_scanner.Text.ToString().ToLowerInvariant());
                break;
            case SqlToken.Backslash:
                throw Problem("a command that begins with '\\' is for psql alone: a migration is SQL only");
            case SqlToken.Unterminated:
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
            _statements.Add(new SqlStatement(text[_start.._scanner.LastEnd], LineOf(_start)) { Words = _words, Terminated = terminated });
        }

        _start = -1;
        _words = [];
        _parentheses = 0;
        _bodies = 0;
    }

    // Asked for in ascending order only, so each line end is counted once.
    private int LineOf(int offset)
    {
        _line += text.AsSpan(_counted, offset - _counted).Count('\n');
        _counted = offset;
        return _line;
    }

    private MigrationException Problem(string message) => MigrationException.At(path, LineOf(_scanner.Start), message);
}
