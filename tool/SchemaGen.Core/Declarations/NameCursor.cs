using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Reads names from the tokens of a statement, one after the other.</summary>
internal sealed class NameCursor(List<SqlToken> tokens, int at)
{
    private static readonly HashSet<string> Modes = ["in", "inout", "variadic"];

    /// <summary>Skips words where they stand here, all of them.</summary>
    internal void Skip(params string[] words)
    {
        if (tokens.Skip(at).Take(words.Length).Select(t => t.Value).SequenceEqual(words))
        {
            at += words.Length;
        }
    }

    /// <summary>Goes behind the next such word.</summary>
    internal void SkipTo(string word)
    {
        while (at < tokens.Count && !(tokens[at].Kind == SqlTokenKind.Word && tokens[at].Value == word))
        {
            at++;
        }

        at++;
    }

    /// <summary>A name with or without a schema; an operator is a name too.</summary>
    internal (string? Schema, string Name) ReadName()
    {
        string? schema = null;
        if (at + 1 < tokens.Count && tokens[at].IsIdentifier && tokens[at + 1].Value == ".")
        {
            schema = tokens[at].Value;
            at += 2;
        }

        if (at < tokens.Count && tokens[at].IsIdentifier)
        {
            return (schema, tokens[at++].Value);
        }

        var start = at;
        while (at < tokens.Count && tokens[at].Kind == SqlTokenKind.Symbol && tokens[at].Value is not ("(" or ")" or "," or ";"))
        {
            at++;
        }

        return (schema, string.Concat(tokens.Skip(start).Take(at - start).Select(t => t.Value)));
    }

    /// <summary>What stands in the brackets that open here, cut at its commas: without modes, defaults, and what only comes out.</summary>
    internal ValueList<string> ReadArguments(string sql)
    {
        if (at >= tokens.Count || tokens[at].Value != "(")
        {
            return [];
        }

        var depth = 0;
        var close = at;
        for (; close < tokens.Count; close++)
        {
            depth += tokens[close].Value switch { "(" => 1, ")" => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        var open = tokens[at].Start + 1;
        return Split(SqlLexer.WithoutComments(sql.Substring(open, (close < tokens.Count ? tokens[close].Start : sql.Length) - open)));
    }

    /// <summary>A list of arguments, cut at the commas that stand in no brackets.</summary>
    internal static ValueList<string> Split(string list) => SqlLexer.Split(list).Select(Bare).Where(p => p is { Length: > 0 }).Select(p => p!).ToValueList();

    private static string? Bare(string argument)
    {
        var words = SqlLexer.Tokens(argument).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        if (words.Count == 0 || words[0] is { Kind: SqlTokenKind.Word, Value: "out" })
        {
            return null;
        }

        var start = words[0].Kind == SqlTokenKind.Word && Modes.Contains(words[0].Value) && words.Count > 1 ? words[1].Start : words[0].Start;
        var end = words.Where(w => w is { Kind: SqlTokenKind.Word, Value: "default" } or { Kind: SqlTokenKind.Symbol, Value: "=" or ":" }).Select(w => w.Start).DefaultIfEmpty(argument.Length).First();
        return argument.Substring(start, end - start).Trim();
    }
}
