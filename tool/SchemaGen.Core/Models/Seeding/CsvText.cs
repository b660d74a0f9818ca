using System.Text;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Text in the form of CSV (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>The records, each with the line that it begins on; a field is null where it is empty and not in quotes.</summary>
    /// <exception cref="FormatException">A quote is not closed; the message names the line.</exception>
    public static IEnumerable<(int Line, IReadOnlyList<string?> Fields)> Read(string text)
    {
        var (at, line) = (0, 1);
        while (at < text.Length)
        {
            var start = line;
            List<string?> fields = [];
            do
            {
                fields.Add(Field(text, ref at, ref line));
            }
            while (at < text.Length && text[at++] == ',');

            if (fields.Count > 1 || fields[0] is not null)
            {
                yield return (start, fields);
            }

            line++;
        }
    }

    // Leaves the place at what ends the field: a comma, the end of the line or that of the text.
    private static string? Field(string text, ref int at, ref int line)
    {
        StringBuilder field = new();
        var (opened, isQuoted) = (line, at < text.Length && text[at] == '"');
        for (at += isQuoted ? 1 : 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (isQuoted && letter == '"')
            {
                if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    at++;
                }
                else
                {
                    at++;
                    SkipReturn(text, ref at);
                    return at >= text.Length || text[at] is ',' or '\n' ? field.ToString() : throw new FormatException($"line {line}: something stands behind the quote that ends a value");
                }
            }
            else if (!isQuoted && letter is ',' or '\n')
            {
                break;
            }

            line += letter == '\n' ? 1 : 0;
            _ = field.Append(letter);
        }

        return isQuoted ? throw new FormatException($"line {opened}: a quote is not closed")
            : field.ToString().TrimEnd('\r') is { Length: > 0 } value ? value : null;
    }

    private static void SkipReturn(string text, ref int at) => at += at < text.Length && text[at] == '\r' ? 1 : 0;
}
