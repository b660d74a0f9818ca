using System.Text.RegularExpressions;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Reads one INSERT of constant values; all else in it is a FormatException that says what to do.</summary>
/// <param name="statement">The statement.</param>
internal sealed class SeedInsert(SqlStatement statement)
{
    private const string Only = "a file of seed rows holds INSERT INTO table (columns) VALUES with constants and nothing else";

    private static readonly Regex Number = new(@"^(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$", RegexOptions.None, TimeSpan.FromSeconds(1));

    // What stands for a character by its number, in E''.
    private static readonly Regex Numbered = new(@"^[eE].*\\[0-7xuU]", RegexOptions.Singleline, TimeSpan.FromSeconds(1));

    private readonly List<SqlToken> tokens = [.. SqlLexer.Tokens(statement.Text).Where(t => t.Kind != SqlTokenKind.Trivia)];
    private int at;

    /// <summary>The name of the table, behind its schema where that is written.</summary>
    public IReadOnlyList<string> Table { get; private set; } = [];

    /// <summary>The columns.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>The line of what comes next, or of the last thing.</summary>
    public int Line => statement.Line + statement.Text.Take(tokens[Math.Min(at, tokens.Count - 1)].Start).Count(c => c == '\n');

    /// <summary>Reads up to VALUES.</summary>
    public void ReadHead()
    {
        if (!TakeWord("insert") || !TakeWord("into"))
        {
            throw new FormatException($"{Only}: this is another statement");
        }

        List<string> names = [Name()];
        while (TakeSymbol("."))
        {
            names.Add(Name());
        }

        Table = names.Count <= 2 ? names : throw new FormatException("a table is named by its schema and its name");
        if (!TakeSymbol("("))
        {
            throw new FormatException($"{Only}: write the columns in brackets behind the name of the table");
        }

        Columns = List(Name);
        if (TakeWord("overriding") && !(TakeWord("system") && TakeWord("value")))
        {
            throw new FormatException($"{Only}: OVERRIDING USER VALUE would not insert what is written");
        }

        if (!TakeWord("values"))
        {
            throw new FormatException($"{Only}: VALUES is missing");
        }
    }

    /// <summary>The rows, each with the line that it begins on.</summary>
    public IEnumerable<(int Line, IReadOnlyList<RowValue> Values)> ReadRows()
    {
        do
        {
            var line = Line;
            if (!TakeSymbol("("))
            {
                throw new FormatException($"{Only}: a row in brackets is missing");
            }

            var values = List(Value);
            if (values.Count != Columns.Count)
            {
                throw new FormatException($"the row has {values.Count} values for {Columns.Count} columns");
            }

            yield return (line, [.. Columns.Zip(values, (c, v) => new RowValue(c, v))]);
        }
        while (TakeSymbol(","));

        if (at < tokens.Count)
        {
            throw new FormatException($"{Only}: take away {tokens[at].Value.ToUpperInvariant()} and what follows; the revision finds rows by their keys");
        }
    }

    private List<T> List<T>(Func<T> read)
    {
        List<T> items = [read()];
        while (TakeSymbol(","))
        {
            items.Add(read());
        }

        return TakeSymbol(")") ? items : throw NoConstant();
    }

    private string Name() => at < tokens.Count && tokens[at].IsIdentifier ? tokens[at++].Value : throw new FormatException($"{Only}: a name is missing");

    private string? Value()
    {
        var isNegative = TakeSymbol("-");
        var token = at < tokens.Count ? tokens[at++] : throw NoConstant();
        return token switch
        {
            { Kind: SqlTokenKind.Number } when Number.IsMatch(token.Value) => (isNegative ? "-" : string.Empty) + token.Value,
            _ when isNegative => throw NoConstant(),
            { Kind: SqlTokenKind.String } when token.Value[0] is '\'' or '$' || (token.Value[0] is 'e' or 'E' && !Numbered.IsMatch(token.Value)) => SqlLiteral.Unquote(token.Value),
            { Kind: SqlTokenKind.Word, Value: "true" or "false" } => token.Value,
            { Kind: SqlTokenKind.Word, Value: "null" } => null,
            _ => throw NoConstant(),
        };
    }

    private FormatException NoConstant()
    {
        at = Math.Max(0, at - 1);
        return new($"'{VisibleText.Of(tokens[at].Value)}' makes this no constant: a value is a text in quotes, a number, TRUE, FALSE or NULL; leave out a column that the database fills");
    }

    private bool TakeWord(string word) => Take(SqlTokenKind.Word, word);

    private bool TakeSymbol(string symbol) => Take(SqlTokenKind.Symbol, symbol);

    private bool Take(SqlTokenKind kind, string value)
    {
        var isNext = at < tokens.Count && tokens[at].Kind == kind && tokens[at].Value == value;
        at += isNext ? 1 : 0;
        return isNext;
    }
}
