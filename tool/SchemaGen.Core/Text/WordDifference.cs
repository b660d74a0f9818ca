using System.Text;
using System.Text.RegularExpressions;

namespace SchemaGen.Core.Text;

/// <summary>Two versions of a text, each cut down to what differs and a few words around it.</summary>
public static class WordDifference
{
    private const int Short = 60;
    private const int Longest = 160;
    private const int Context = 4;
    private const string Cut = "...";

    private static readonly Regex Words = new(@"\w+|\s+|[^\w\s]", RegexOptions.CultureInvariant);

    /// <summary>The two, without what they have in common at their ends where they are long.</summary>
    /// <remarks>Where only what cannot be seen differs, it is an escape, and spaces stand in quotes.</remarks>
    public static (string Before, string After) Of(string before, string after)
    {
        if (before == after)
        {
            return (before, after);
        }

        var (old, made) = (Split(before), Split(after));
        var (start, end) = (CommonStart(old, made), 0);
        while (end < Math.Min(old.Length, made.Length) - start && old[old.Length - 1 - end] == made[made.Length - 1 - end])
        {
            end++;
        }

        var (first, second) = (Window(old, start, end), Window(made, start, end));
        return Seen(first) == Seen(second) ? ($"'{Escape(first)}'", $"'{Escape(second)}'") : (Seen(first), Seen(second));
    }

    private static string[] Split(string text) => [.. Words.Matches(text).Cast<Match>().Select(m => m.Value)];

    private static int CommonStart(string[] old, string[] made)
    {
        var start = 0;
        while (start < Math.Min(old.Length, made.Length) && old[start] == made[start])
        {
            start++;
        }

        return start;
    }

    private static string Window(string[] words, int start, int end)
    {
        if (words.Sum(w => w.Length) <= Short)
        {
            return string.Concat(words);
        }

        var (from, to) = (Math.Max(0, start - Context), Math.Min(words.Length, words.Length - end + Context));
        var text = string.Concat(words.Skip(from).Take(to - from)).Trim(' ');
        text = text.Length <= Longest ? text : $"{text.Substring(0, Longest / 2)}{Cut}{text.Substring(text.Length - (Longest / 2))}";
        return (from > 0 ? Cut + " " : string.Empty) + text + (to < words.Length ? " " + Cut : string.Empty);
    }

    // Lines and indents are of no matter to a reader of one line.
    private static string Seen(string text) => Escape(Regex.Replace(text, @"[ \r\n\t]+", " ").Trim());

    private static string Escape(string text)
    {
        StringBuilder result = new();
        foreach (var c in text)
        {
            result.Append(c != ' ' && char.IsWhiteSpace(c) ? VisibleText.EscapeOf(c) : c.ToString());
        }

        return VisibleText.Of(result.ToString());
    }
}
