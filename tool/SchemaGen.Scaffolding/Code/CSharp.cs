using System.Text;
using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>Texts as literals of C#.</summary>
internal static class CSharp
{
    /// <summary>The text in quotes, on one line.</summary>
    public static string Text(string text)
    {
        StringBuilder result = new("\"");
        for (var i = 0; i < text.Length; i++)
        {
            result.Append(text[i] switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                var c when VisibleText.IsHidden(text, i) => VisibleText.EscapeOf(c),
                var c => c.ToString(),
            });
        }

        return result.Append('"').ToString();
    }

    /// <summary>The text as XML that stands on one line of a documentation comment, or null where it would not be read back as it is.</summary>
    public static string? Xml(string text) =>
        text.Trim().Length == text.Length && !text.Contains("  ", StringComparison.Ordinal) && VisibleText.IsVisible(text) && !text.Any(c => c != ' ' && char.IsWhiteSpace(c))
            ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : null;
}
