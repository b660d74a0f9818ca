using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>Writes the properties of an object on one line of a manifest.</summary>
/// <remarks>
/// <c>integer not_null default="0"</c>: a value stands bare where it is a plain word, else in double quotes with the escapes of C; an expression that a
/// server spells otherwise is <c>"written"|"spelled"</c>, one that no server has spelled <c>"written"|?</c>; lists stand in brackets, parts in braces.
/// </remarks>
public static class FactWriter
{
    private static readonly Regex Bare = new(@"^[A-Za-z0-9_][A-Za-z0-9_.:$+-]*\z", RegexOptions.CultureInvariant);

    /// <summary>The properties as text, that named <paramref name="headline"/> first and without its name.</summary>
    public static string Write(FactSet facts, string headline)
    {
        StringBuilder line = new();
        Append(line, facts, headline);
        return line.ToString();
    }

    /// <summary>A word, in quotes where it needs them.</summary>
    public static string Word(string text) => Bare.IsMatch(text)
        ? text
        : Quoted(text);

    // A line of a manifest holds nothing that another reader could take for the end of a line, and nothing that cannot be seen.
    private static string Quoted(string text)
    {
        StringBuilder word = new("\"");
        for (var i = 0; i < text.Length; i++)
        {
            word.Append(text[i] is '"' or '\\' ? "\\" + text[i] : VisibleText.IsHidden(text, i) ? VisibleText.EscapeOf(text[i]) : text[i].ToString());
        }

        return word.Append('"').ToString();
    }

    private static void Append(StringBuilder line, FactSet facts, string headline)
    {
        foreach (var fact in facts.Items)
        {
            line.Append(line.Length == 0 || line[line.Length - 1] == '{' ? string.Empty : " ");
            if (fact.Key != headline)
            {
                line.Append(fact.Key).Append(fact.Value is FactValue.Flag ? string.Empty : "=");
            }

            Append(line, fact.Value);
        }
    }

    private static void Append(StringBuilder line, FactValue value)
    {
        switch (value)
        {
            case FactValue.Scalar scalar:
                line.Append(Word(scalar.Text));
                break;
            case FactValue.Collation collation:
                line.Append(Word(collation.Sql));
                break;
            case FactValue.Type type:
                Append(line, type.Sql);
                break;
            case FactValue.Expression expression:
                Append(line, expression.Sql);
                break;
            case FactValue.Reference reference:
                line.Append(Word(reference.Id.Path));
                break;
            case FactValue.Columns columns:
                AppendList(line, columns.Names, (l, n) => l.Append(Word(n)));
                break;
            case FactValue.List list:
                AppendList(line, list.Items, Append);
                break;
            case FactValue.Group group:
                line.Append('{');
                Append(line, group.Facts, string.Empty);
                line.Append('}');
                break;
        }
    }

    private static void Append(StringBuilder line, Spelling sql)
    {
        line.Append(Word(sql.Text));
        if (sql.Canonical != sql.Text)
        {
            line.Append('|').Append(sql.Canonical is null ? "?" : Word(sql.Canonical));
        }
    }

    private static void AppendList<T>(StringBuilder line, IEnumerable<T> items, Action<StringBuilder, T> append)
    {
        line.Append('[');
        var first = true;
        foreach (var item in items)
        {
            line.Append(first ? string.Empty : ", ");
            append(line, item);
            first = false;
        }

        line.Append(']');
    }
}
