using SchemaGen.Core.Text;

namespace SchemaGen.Core.Scripts;

/// <summary>SqlSplitter cuts a file into statements where psql would: at semicolons outside quotes, parentheses and BEGIN ATOMIC bodies.</summary>
public sealed class SqlSplitter
{
    private const int WordsToKeep = 16;

    private static readonly string[] Off = ["off", "false", "no"];

    private readonly string _text;
    private readonly SqlScanner _scanner;
    private readonly List<SqlStatement> _statements = [];
    private List<string> _words = [];
    private int _start = -1;
    private int _end;
    private int _parentheses;
    private int _bodies;
    private bool _isLabel;
    private bool _isBegun;
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
        while (_scanner.Next())
        {
            if (_scanner.IsOpen)
            {
                throw Problem("the quote or comment that begins here has no end");
            }

            if (_scanner.Kind == SqlTokenKind.Trivia)
            {
                continue;
            }

            if (_scanner.Is(';') && _parentheses == 0 && _bodies == 0)
            {
                EndStatement(terminated: true);
                continue;
            }

            _start = _start < 0 ? _scanner.Start : _start;
            _end = _scanner.End;
            Take();
        }

        EndStatement(terminated: false);
        return _statements;
    }

    private void Take()
    {
        if (_scanner.Kind == SqlTokenKind.Word && _parentheses == 0)
        {
            TakeWord();
        }
        else if (_scanner.Kind == SqlTokenKind.Symbol)
        {
            TakeSymbol(_text[_scanner.Start]);
        }

        // A word behind AS or a period is a name, whatever else it may mean.
        _isLabel = _scanner.Is('.') || _scanner.Is("as");
        _isBegun = _scanner.Is("begin");
    }

    private void TakeSymbol(char symbol)
    {
        switch (symbol)
        {
            case '(':
                _parentheses++;
                break;
            case ')':
                _parentheses = Math.Max(0, _parentheses - 1);
                break;
            case '\\':
                throw Problem($"{Command()} is a command of psql, which no server understands: a file is SQL only");
        }
    }

    private string Command()
    {
        var end = _scanner.Start + 1;
        while (end < _text.Length && _text[end] > ' ')
        {
            end++;
        }

        return $"'{_text.Substring(_scanner.Start, end - _scanner.Start)}'";
    }

    private void TakeWord()
    {
        if (_words.Count < WordsToKeep)
        {
            _words.Add(SqlTokenValue.Fold(_text, _scanner.Start, _scanner.End));
        }

        // CASE is the only other thing in a body that closes with END.
        if (_bodies > 0 && !_isLabel)
        {
            _bodies += _scanner.Is("case") ? 1 : _scanner.Is("end") ? -1 : 0;
        }
        else if (_isBegun && _scanner.Is("atomic") && CreatesRoutine())
        {
            _bodies = 1;
        }
    }

    private bool CreatesRoutine() => _words is ["create", "function" or "procedure", ..] or ["create", "or", "replace", "function" or "procedure", ..];

    private void EndStatement(bool terminated)
    {
        if (_start >= 0)
        {
            SqlStatement statement = new(_text.Substring(_start, _end - _start), LineOf(_start))
            {
                Words = _words,
                Terminated = terminated,
            };
            _statements.Add(statement);
            Heed(statement, terminated);
        }

        _start = -1;
        _words = [];
        _parentheses = 0;
        _bodies = 0;
        _isLabel = _isBegun = false;
    }

    // What a statement changes in how the rest of the file reads.
    private void Heed(SqlStatement statement, bool terminated)
    {
        if (statement.Begins("set") && statement.Words.Contains("standard_conforming_strings"))
        {
            var value = statement.Text.Substring(statement.Text.LastIndexOfAny([' ', '=', '\n', '\t']) + 1).Trim('\'').ToLowerInvariant();
            _scanner.HasEscapes = Off.Contains(value);
        }
        else if (terminated && statement.IsCopyFromClient)
        {
            SkipRows();
        }
    }

    // The rows that a dump holds stand behind the line of the statement and end with one of '\.'.
    private void SkipRows()
    {
        var at = _text.IndexOf('\n', _scanner.End);
        while (at >= 0 && string.CompareOrdinal(_text, at + 1, "\\.", 0, 2) != 0)
        {
            at = _text.IndexOf('\n', at + 1);
        }

        _scanner.SkipTo(at < 0 ? _text.Length : at + 3);
    }

    // Asked for in ascending order only, so each line end is counted once.
    private int LineOf(int offset)
    {
        for (; _counted < offset; _counted++)
        {
            var isLoneReturn = _text[_counted] == '\r' && (_counted + 1 == _text.Length || _text[_counted + 1] != '\n');
            _line += _text[_counted] == '\n' || isLoneReturn ? 1 : 0;
        }

        return _line;
    }

    private SqlSyntaxException Problem(string message) => new(LineOf(_scanner.Start), message);
}
