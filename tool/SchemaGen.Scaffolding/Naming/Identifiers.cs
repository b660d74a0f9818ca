using System.Globalization;
using System.Text;

namespace SchemaGen.Scaffolding.Naming;

/// <summary>Names of a database as names of C#.</summary>
public static class Identifiers
{
    private static readonly HashSet<string> Keywords = new((
        "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern false finally fixed float for "
        + "foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params private protected public readonly ref return sbyte sealed "
        + "short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '), StringComparer.Ordinal);

    /// <summary>The name in Pascal case: <c>owner_id</c> is <c>OwnerId</c>; empty where no character can stand in a name of C#.</summary>
    public static string Pascal(string name)
    {
        StringBuilder result = new();
        foreach (var word in Words(name))
        {
            // SHOUTED words are words all the same.
            var rest = word.Length > 1 && !word.Any(char.IsLower) && !name.Any(char.IsLower) ? word[1..].ToLowerInvariant() : word[1..];
            result.Append(char.ToUpperInvariant(word[0])).Append(rest);
        }

        return result.Length > 0 && !IsStart(result[0]) ? "_" + result : result.ToString();
    }

    /// <summary>A namespace, each part of which is a name of C#.</summary>
    public static string Namespace(string name) => string.Join('.', name.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(Segment).Where(s => s.Length > 0));

    /// <summary>The name as it is written: with <c>@</c> where it is a keyword.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    private static string Segment(string text)
    {
        var name = string.Concat(text.Trim().Select(c => IsPart(c) ? c : '_'));
        return name.Length > 0 && !IsStart(name[0]) ? "_" + name : Escape(name);
    }

    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && name[i] != '_' && IsPart(name[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return name[start..i];
            }

            start = i + 1;
        }
    }

    private static bool IsStart(char c) => c == '_' || char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    // Halves of a surrogate pair are no letters to the compiler.
    private static bool IsPart(char c) => IsStart(c) || char.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
