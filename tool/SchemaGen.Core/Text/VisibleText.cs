using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SchemaGen.Core.Text;

/// <summary>Names and messages as they may stand in a comment, on a terminal or in a log: what ends a line, steers a terminal or turns the direction of writing is an escape.</summary>
public static class VisibleText
{
    // GitHub takes a line that begins so for a command, Azure DevOps and TeamCity what stands anywhere in a line.
    private static readonly Regex Command = new(@"(?<=^[^\S\n]*)::|##(?=[A-Za-z]*\[)", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    /// <summary>The text on one line.</summary>
    public static string Of(string text) => WithoutCommands(Escape(text, isKept: _ => false));

    /// <summary>The text with its own lines and tabulators.</summary>
    public static string Lines(string text) => WithoutCommands(Escape(text.Replace("\r\n", "\n"), isKept: c => c is '\n' or '\t'));

    /// <summary>The text on one line that neither ends nor begins a comment of SQL or C#.</summary>
    public static string Comment(string text) => Of(text).Replace("*/", "*\\/").Replace("/*", "/\\*");

    /// <summary>Whether the text is one line in which nothing is hidden.</summary>
    public static bool IsVisible(string text) => Escape(text, isKept: _ => false) == text;

    /// <summary>Whether a character cannot be seen, ends a line or is half of one.</summary>
    public static bool IsHidden(string text, int at) => text[at] is not (>= ' ' and <= '~') && CharUnicodeInfo.GetUnicodeCategory(text, char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;

    /// <summary>The escape of a character: <c>\n</c>, <c>\u001b</c>.</summary>
    public static string EscapeOf(char c) => c switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => $"\\u{(int)c:x4}" };

    private static string Escape(string text, Func<char, bool> isKept)
    {
        StringBuilder? result = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (isKept(text[i]) || !IsHidden(text, i))
            {
                result?.Append(text[i]);
            }
            else
            {
                (result ??= new(text, 0, i, text.Length + 16)).Append(EscapeOf(text[i]));
            }
        }

        return result?.ToString() ?? text;
    }

    private static string WithoutCommands(string text) => text.Contains("::") || text.Contains("##") ? Command.Replace(text, m => m.Value == "::" ? "\\::" : "##\\") : text;
}
