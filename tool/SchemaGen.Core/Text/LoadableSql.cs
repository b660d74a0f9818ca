using System.Text;

namespace SchemaGen.Core.Text;

/// <summary>SQL that Postgres printed, in words that it reads back as what it printed.</summary>
public static class LoadableSql
{
    private static readonly string[] CastToTexts = [")", ":", ":", "text", "[", "]", ")"];
    private static readonly string[] Varying = [":", ":", "character", "varying"];

    /// <summary>The SQL without the cast of a whole list, <c>ANY ((ARRAY['a'::character varying])::text[])</c>, which would become one of each element: the operator asks for it by itself.</summary>
    public static string Of(string printed)
    {
        if (printed.IndexOf("])::text[])", StringComparison.Ordinal) < 0)
        {
            return printed;
        }

        var tokens = SqlLexer.Tokens(printed).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        StringBuilder sql = new();
        var copied = 0;
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (Opens(tokens, i) && Close(tokens, i + 4) is { } close && Are(tokens, close + 1, CastToTexts))
            {
                var list = tokens[i + 3].Start;
                sql.Append(printed, copied, tokens[i + 2].Start - copied).Append(printed, list, tokens[close].Start + 1 - list);
                copied = tokens[close + CastToTexts.Length].Start;
                i = close;
            }
        }

        return sql.Append(printed, copied, printed.Length - copied).ToString();
    }

    private static bool Opens(List<SqlToken> tokens, int at) =>
        tokens[at].Value is "any" or "all" && Are(tokens, at + 1, ["(", "(", "array", "["]);

    // The bracket that ends the list, where each of its elements is cast to varchar.
    private static int? Close(List<SqlToken> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Nesting;
            var ends = depth == 0 || (depth == 1 && tokens[i].Kind == SqlTokenKind.Symbol && tokens[i].Value == ",");
            if (ends && !Are(tokens, i - Varying.Length, Varying))
            {
                return null;
            }

            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    private static bool Are(List<SqlToken> tokens, int at, string[] values) =>
        at >= 0 && at + values.Length <= tokens.Count && values.Select((v, i) => tokens[at + i].Value == v && tokens[at + i].Kind is SqlTokenKind.Symbol or SqlTokenKind.Word).All(s => s);
}
