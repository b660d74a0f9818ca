using System.Globalization;
using System.Text;

namespace SchemaGen.Core.Text;

/// <summary>What the token of a scanner says: a name as Postgres keeps it, everything else as it is written.</summary>
internal static class SqlTokenValue
{
    // Most tokens are one character.
    private static readonly string[] Symbols = [.. Enumerable.Range(0, 128).Select(c => ((char)c).ToString())];

    /// <summary>The value of the last token.</summary>
    internal static string Of(string sql, SqlScanner token) => token.Kind switch
    {
        SqlTokenKind.Trivia => string.Empty,
        SqlTokenKind.Word => Fold(sql, token.Start, token.End),
        SqlTokenKind.QuotedIdentifier => Unquote(sql, token),
        _ when token.End == token.Start + 1 && sql[token.Start] < Symbols.Length => Symbols[sql[token.Start]],
        _ => sql.Substring(token.Start, token.End - token.Start),
    };

    /// <summary>A bare word as Postgres folds it: only its letters of ASCII, where the encoding has several bytes a character.</summary>
    internal static string Fold(string sql, int start, int end)
    {
        var word = sql.Substring(start, end - start);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] is >= 'A' and <= 'Z')
            {
                return new([.. word.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | ' ') : c)]);
            }
        }

        return word;
    }

    private static string Unquote(string sql, SqlScanner token)
    {
        var open = sql.IndexOf('"', token.Start) + 1;
        var inner = sql.Substring(open, Math.Max(0, token.End - open - (token.IsOpen ? 0 : 1))).Replace("\"\"", "\"");
        return sql[token.Start] == '"' ? inner : Unescape(inner);
    }

    // U&"d\0061t\+000061", with the escape character that counts where no UESCAPE says another.
    private static string Unescape(string name)
    {
        StringBuilder result = new();
        for (var at = 0; at < name.Length;)
        {
            var digits = name[at] != '\\' || at + 1 == name.Length ? 0 : name[at + 1] == '+' ? 6 : 4;
            var start = digits == 6 ? at + 2 : at + 1;
            if (digits > 0 && start + digits <= name.Length && CharacterOf(name.Substring(start, digits)) is { } character)
            {
                result.Append(character);
                at = start + digits;
            }
            else
            {
                result.Append(name[at]);
                at += digits > 0 && name[at + 1] == '\\' ? 2 : 1;
            }
        }

        return result.ToString();
    }

    private static string? CharacterOf(string digits) =>
        !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code > 0x10FFFF ? null
        : code < 0x10000 ? ((char)code).ToString()
        : char.ConvertFromUtf32(code);
}
