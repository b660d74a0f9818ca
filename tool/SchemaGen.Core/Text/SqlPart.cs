namespace SchemaGen.Core.Text;

/// <summary>Tells whether a text that is put into a statement stays the one part of it that it is meant to be.</summary>
public sealed class SqlPart(string sql)
{
    private const string Ends = "the statement would end there";

    // What begins another clause and can stand in no expression, list of keys or name of a type.
    private static readonly HashSet<string> OtherClauses =
        new(["check", "constraint", "unique", "primary", "references", "create", "grant", "table", "into", "where", "generated"], StringComparer.Ordinal);

    private readonly SqlScanner scanner = new(sql);
    private readonly Stack<char> open = [];
    private string last = string.Empty;
    private string lastButOne = string.Empty;

    /// <summary>What is wrong, as the rest of a sentence that begins with the text; null where nothing is.</summary>
    public static string? ProblemOf(string sql) => new SqlPart(sql).Find();

    private string? Find()
    {
        while (scanner.Next())
        {
            if (scanner.IsOpen)
            {
                return $"has no end of the quote or comment that begins with {Beginning()}";
            }

            if (scanner.Kind != SqlTokenKind.Trivia && Take(SqlTokenValue.Of(sql, scanner)) is { } problem)
            {
                return problem;
            }
        }

        return open.Count > 0 ? $"has no end of the bracket '{open.Peek()}'" : null;
    }

    private string? Take(string value)
    {
        var problem = scanner.Kind switch
        {
            SqlTokenKind.Symbol => OfSymbol(value),
            SqlTokenKind.Word when open.Count == 0 && IsOtherClause(value) =>
                $"goes on with another clause at '{value.ToUpperInvariant()}': it has to be one expression",
            _ => null,
        };
        (lastButOne, last) = (last, scanner.Kind == SqlTokenKind.QuotedIdentifier ? string.Empty : value);
        return problem;
    }

    private bool IsOtherClause(string word) => last != "." && (OtherClauses.Contains(word) || (word == "null" && last == "not" && lastButOne != "is"));

    private string? OfSymbol(string symbol)
    {
        switch (symbol)
        {
            case "(" or "[":
                open.Push(symbol[0]);
                return null;
            case ")" or "]":
                return open.Count > 0 && open.Pop() == (symbol == ")" ? '(' : '[') ? null : $"has a bracket '{symbol}' that nothing opens";
            case ";":
                return $"has a ';' in it: {Ends}";
            case ",":
                return open.Count == 0 ? "has a ',' outside of brackets: it has to be one expression" : null;
            default:
                return null;
        }
    }

    private string Beginning()
    {
        var end = sql[scanner.Start] switch
        {
            '$' => sql.IndexOf('$', scanner.Start + 1),
            '/' => scanner.Start + 1,
            _ => sql.IndexOfAny(['\'', '"'], scanner.Start),
        };
        return sql.Substring(scanner.Start, end + 1 - scanner.Start);
    }
}
