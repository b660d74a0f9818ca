using System.Text.RegularExpressions;

namespace SchemaGen.Cli.Output;

/// <summary>Texts as they may stand in Markdown.</summary>
internal static partial class Markdown
{
    /// <summary>A text in a line or a cell of a table: names end no cell, make no link and no element of HTML.</summary>
    internal static string Cell(string text) => Special().Replace(text.ReplaceLineEndings(" "), @"\$0");

    /// <summary>A block of code, with a fence that is longer than any that it holds.</summary>
    internal static string Block(string language, string text)
    {
        var fence = new string('`', Ticks().Matches(text).Select(m => m.Length + 1).Append(3).Max());
        return $"{fence}{language}\n{text.TrimEnd('\n')}\n{fence}";
    }

    [GeneratedRegex(@"[|<>\[\]`\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();

    [GeneratedRegex("`+", RegexOptions.CultureInvariant)]
    private static partial Regex Ticks();
}
