using System.Globalization;
using System.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>Texts as literals of C#.</summary>
internal static class CSharp
{
    /// <summary>The text in quotes, on one line.</summary>
    public static string Text(string text)
    {
        StringBuilder result = new("\"");
        foreach (var c in text)
        {
            result.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsHidden(c) => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    /// <summary>The text as XML that stands on one line of a documentation comment, or null where it would not be read back as it is.</summary>
    public static string? Xml(string text) =>
        text.Trim().Length == text.Length && !text.Contains("  ", StringComparison.Ordinal) && !text.Any(c => c != ' ' && (char.IsWhiteSpace(c) || IsHidden(c)))
            ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : null;

    // Other ends of a line would end the literal too, and what cannot be seen should not be there unseen.
    private static bool IsHidden(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}
