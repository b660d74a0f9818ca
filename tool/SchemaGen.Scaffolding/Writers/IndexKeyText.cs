using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says what an index is sorted by: a property or an expression and what follows it in CREATE INDEX.</summary>
internal static class IndexKeyText
{
    /// <summary>The key as C#: <c>nameof(Year) + " desc"</c>.</summary>
    public static string Of(IndexKey key, ClassDraft made) => Of(key, c => made.Find(c)?.Name);

    /// <summary>The key as C#.</summary>
    /// <param name="key">The key.</param>
    /// <param name="propertyOf">The name of the property of a column, or null.</param>
    public static string Of(IndexKey key, Func<string, string?> propertyOf)
    {
        var options = string.Concat(OptionsOf(key).Select(o => " " + o));
        if (key.Column is null)
        {
            return CSharp.Text(Bare(key.Expression!.Loadable) + options);
        }

        var property = propertyOf(key.Column);
        return property is null || !IsWord(property) ? CSharp.Text(SqlIdentifier.Quote(key.Column) + options)
            : options.Length == 0 ? $"nameof({property})"
            : $"nameof({property}) + {CSharp.Text(options)}";
    }

    private static IEnumerable<string> OptionsOf(IndexKey key)
    {
        if (key.Collation is not null)
        {
            yield return "collate " + key.Collation;
        }

        if (key.OperatorClass is not null)
        {
            yield return key.OperatorClass;
        }

        if (key.Descending)
        {
            yield return "desc";
        }

        if (key.NullsFirst != key.Descending)
        {
            yield return key.NullsFirst ? "nulls first" : "nulls last";
        }

        if (key.Operator is not null)
        {
            yield return "with " + key.Operator;
        }
    }

    // The call of a function needs no brackets around it.
    private static string Bare(string expression)
    {
        var tokens = SqlLexer.Tokens(expression).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        var open = tokens.FindIndex(t => t.Value == "(" && t.Kind == SqlTokenKind.Symbol);
        var isName = open > 0 && tokens.Take(open).Select((t, i) => i % 2 == 0 ? t.IsIdentifier : t.Value == ".").All(x => x);
        return isName && CloseOf(tokens, open) == tokens.Count - 1 ? expression : $"({expression})";
    }

    private static int CloseOf(List<SqlToken> tokens, int open)
    {
        var depth = 0;
        return tokens.FindIndex(open, t =>
        {
            depth += t.Kind != SqlTokenKind.Symbol ? 0 : t.Value switch { "(" => 1, ")" => -1, _ => 0 };
            return depth == 0;
        });
    }

    private static bool IsWord(string name) => char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
