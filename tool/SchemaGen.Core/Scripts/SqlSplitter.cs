using SchemaGen.Core.Text;

namespace SchemaGen.Core.Scripts;

/// <summary>SqlSplitter cuts a file into statements where psql would: at semicolons outside quotes, parentheses and BEGIN ATOMIC bodies.</summary>
public sealed class SqlSplitter
{
    private const int WordsToKeep = 16;

    private static readonly string[] Off = ["off", "false", "no"];

    private readonly string text;
    private readonly SqlScanner scanner;
    private readonly List<SqlStatement> statements = [];
    private List<string> words = [];
    private int start = -1;
    private int end;
    private int parentheses;
    private int bodies;
    private bool isLabel;
    private bool isBegun;
    private int line = 1;
    private int counted;

    private SqlSplitter(string text)
    {
        this.text = text;
        scanner = new(text);
    }

    /// <summary>The statements of a text.</summary>
    /// <exception cref="SqlSyntaxException">Something in it only psql understands, or a quote is left open.</exception>
    public static IReadOnlyList<SqlStatement> Split(string text) => new SqlSplitter(text).Split();

    private List<SqlStatement> Split()
    {
        while (scanner.Next())
        {
            if (scanner.IsOpen)
            {
                throw Problem("the quote or comment that begins here has no end");
            }

            if (scanner.Kind == SqlTokenKind.Trivia)
            {
                continue;
            }

            if (scanner.Is(';') && parentheses == 0 && bodies == 0)
            {
                EndStatement(terminated: true);
                continue;
            }

            start = start < 0 ? scanner.Start : start;
            end = scanner.End;
            Take();
        }

        EndStatement(terminated: false);
        return statements;
    }

    private void Take()
    {
        if (scanner.Kind == SqlTokenKind.Word && parentheses == 0)
        {
            TakeWord();
        }
        else if (scanner.Kind == SqlTokenKind.Symbol)
        {
            TakeSymbol(text[scanner.Start]);
        }

        // A word behind AS or a period is a name, whatever else it may mean.
        isLabel = scanner.Is('.') || scanner.Is("as");
        isBegun = scanner.Is("begin");
    }

    private void TakeSymbol(char symbol)
    {
        switch (symbol)
        {
            case '(':
                parentheses++;
                break;
            case ')':
                parentheses = Math.Max(0, parentheses - 1);
                break;
            case '\\':
                throw Problem($"{Command()} is a command of psql, which no server understands: a file is SQL only");
        }
    }

    private string Command()
    {
        var end = scanner.Start + 1;
        while (end < text.Length && text[end] > ' ')
        {
            end++;
        }

        return $"'{text.Substring(scanner.Start, end - scanner.Start)}'";
    }

    private void TakeWord()
    {
        if (words.Count < WordsToKeep)
        {
            words.Add(SqlTokenValue.Fold(text, scanner.Start, scanner.End));
        }

        // CASE is the only other thing in a body that closes with END.
        if (bodies > 0 && !isLabel)
        {
            bodies += scanner.Is("case") ? 1 : scanner.Is("end") ? -1 : 0;
        }
        else if (isBegun && scanner.Is("atomic") && CreatesRoutine())
        {
            bodies = 1;
        }
    }

    private bool CreatesRoutine() => words is ["create", "function" or "procedure", ..] or ["create", "or", "replace", "function" or "procedure", ..];

    private void EndStatement(bool terminated)
    {
        if (start >= 0)
        {
            SqlStatement statement = new(text.Substring(start, end - start), LineOf(start))
            {
                Words = words,
                Terminated = terminated,
            };
            statements.Add(terminated && statement.IsCopyFromClient ? statement with { Rows = TakeRows() } : statement);
            Heed(statement);
        }

        start = -1;
        words = [];
        parentheses = 0;
        bodies = 0;
        isLabel = isBegun = false;
    }

    // What a statement changes in how the rest of the file reads.
    private void Heed(SqlStatement statement)
    {
        if (statement.Begins("set") && statement.Words.Contains("standard_conforming_strings"))
        {
            var value = statement.Text.Substring(statement.Text.LastIndexOfAny([' ', '=', '\n', '\t']) + 1).Trim('\'').ToLowerInvariant();
            scanner.HasEscapes = Off.Contains(value);
        }
    }

    // The rows that a dump holds stand behind the line of the statement and end with one of '\.'.
    private string? TakeRows()
    {
        var first = text.IndexOf('\n', scanner.End);
        var at = first;
        while (at >= 0 && string.CompareOrdinal(text, at + 1, "\\.", 0, 2) != 0)
        {
            at = text.IndexOf('\n', at + 1);
        }

        scanner.SkipTo(at < 0 ? text.Length : at + 3);
        return at < 0 ? null : text.Substring(first + 1, at - first);
    }

    // Asked for in ascending order only, so each line end is counted once.
    private int LineOf(int offset)
    {
        for (; counted < offset; counted++)
        {
            var isLoneReturn = text[counted] == '\r' && (counted + 1 == text.Length || text[counted + 1] != '\n');
            line += text[counted] == '\n' || isLoneReturn ? 1 : 0;
        }

        return line;
    }

    private SqlSyntaxException Problem(string message) => new(LineOf(scanner.Start), message);
}
