using System.Text;

namespace SchemaGen.Core.Text;

/// <summary>Finds in SQL what can be told from its tokens.</summary>
/// <remarks>The manual, section 4.1 (Lexical Structure).</remarks>
public static class SqlLexer
{
    /// <summary>The identifiers that an expression holds, except those followed by <c>(</c> (functions).</summary>
    public static ISet<string> Identifiers(string sql) => Names(sql, areCalled: false);

    /// <summary>The functions that an expression calls, without their schemas: what is followed by <c>(</c>.</summary>
    public static ISet<string> Calls(string sql) => Names(sql, areCalled: true);

    private static HashSet<string> Names(string sql, bool areCalled)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        SqlToken? last = null;
        foreach (var token in Tokens(sql).Where(t => t.Kind != SqlTokenKind.Trivia))
        {
            if (last is { } word && areCalled == (token.Kind == SqlTokenKind.Symbol && token.Value == "("))
            {
                found.Add(word.Value);
            }

            last = token.IsIdentifier ? token : null;
        }

        if (last is { } end && !areCalled)
        {
            found.Add(end.Value);
        }

        return found;
    }

    /// <summary>The SQL with a space in place of each comment.</summary>
    public static string WithoutComments(string sql) =>
        string.Concat(Tokens(sql).Select(t => t.IsComment(sql) ? " " : sql.Substring(t.Start, t.Length)));

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
            depth += token.Nesting;
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
        SqlScanner scanner = new(sql);
        while (scanner.Next())
        {
            yield return new(scanner.Kind, scanner.Start, scanner.End - scanner.Start, SqlTokenValue.Of(sql, scanner));
        }
    }
}
