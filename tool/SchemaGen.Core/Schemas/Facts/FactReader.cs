using System.Globalization;
using System.Text;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>Reads what <see cref="FactWriter"/> wrote.</summary>
public sealed class FactReader
{
    /// <summary>How deep lists and parts may nest; what the tool writes needs five levels.</summary>
    public const int MaxDepth = 64;

    private readonly string text;
    private int at;
    private int depth;

    /// <summary>Makes a reader of one line.</summary>
    public FactReader(string text) => this.text = text;

    /// <summary>Reads a word and the white space behind it.</summary>
    /// <exception cref="FormatException">There is no word.</exception>
    public string ReadWord()
    {
        var word = Word();
        SkipSpace();
        return word;
    }

    /// <summary>Reads the properties up to the end of the line; a value without a name is that of <paramref name="headline"/>.</summary>
    /// <exception cref="FormatException">The line is not of the form.</exception>
    public FactSet ReadFacts(string headline)
    {
        List<Fact> facts = [];
        SkipSpace();
        while (at < text.Length && text[at] != '}')
        {
            facts.Add(ReadFact(facts.Count == 0 ? headline : string.Empty));
            SkipSpace();
        }

        return new(facts.ToValueList());
    }

    private Fact ReadFact(string headline)
    {
        if (text[at] is '"' or '[')
        {
            return headline.Length > 0 ? new(headline, ReadValue()) : throw Error("the name of a property");
        }

        var start = at;
        var word = Word();
        if (at < text.Length && text[at] == '=')
        {
            at++;
            return new(word, ReadValue());
        }

        if (headline.Length > 0)
        {
            at = start;
            return new(headline, ReadValue());
        }

        return new(word, new FactValue.Flag());
    }

    private FactValue ReadValue()
    {
        switch (at < text.Length ? text[at] : '\0')
        {
            case '[':
                return ReadList();
            case '{':
                return ReadGroup();
            default:
                var word = Word();
                return at < text.Length && text[at] == '|' ? ReadSpelling(word) : new FactValue.Scalar(word);
        }
    }

    private FactValue.Expression ReadSpelling(string word)
    {
        at++;
        if (at < text.Length && text[at] == '?')
        {
            at++;
            return new(new SqlExpression(word), null);
        }

        return new(new SqlExpression(word, Word()), null);
    }

    private FactValue.Group ReadGroup()
    {
        Open();
        var facts = ReadFacts(string.Empty);
        Close('}');
        return new(facts);
    }

    private FactValue.List ReadList()
    {
        Open();
        List<FactValue> items = [];
        while (at < text.Length && text[at] != ']')
        {
            items.Add(ReadValue());
            if (at < text.Length && text[at] == ',')
            {
                at++;
            }

            SkipSpace();
        }

        Close(']');
        return new(items.ToValueList());
    }

    private string Word()
    {
        if (at < text.Length && text[at] == '"')
        {
            return Quoted();
        }

        var start = at;
        while (at < text.Length && text[at] is not (' ' or '=' or ',' or '|' or ']' or '}' or '[' or '{' or '"'))
        {
            at++;
        }

        return at > start ? text.Substring(start, at - start) : throw Error("a word");
    }

    private string Quoted()
    {
        StringBuilder word = new();
        for (at++; at < text.Length && text[at] != '"'; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
            {
                word.Append(text[at]);
                continue;
            }

            at++;
            word.Append(text[at] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'u' => Hex(), var c => c });
        }

        Expect('"');
        return word.ToString();
    }

    private char Hex()
    {
        if (at + 4 >= text.Length || !int.TryParse(text.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw Error("a character of four hexadecimal digits");
        }

        at += 4;
        return (char)code;
    }

    private void SkipSpace()
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }
    }

    private void Open()
    {
        at++;
        if (++depth > MaxDepth)
        {
            throw new FormatException($"lists and parts nest deeper than {MaxDepth} levels at column {at}");
        }
    }

    private void Close(char c)
    {
        Expect(c);
        depth--;
    }

    private void Expect(char c)
    {
        if (at >= text.Length || text[at] != c)
        {
            throw Error($"'{c}'");
        }

        at++;
    }

    private FormatException Error(string wanted) => new($"{wanted} is missing at column {at + 1}");
}
