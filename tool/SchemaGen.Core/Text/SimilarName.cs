using System.Globalization;

namespace SchemaGen.Core.Text;

/// <summary>Whether two names look like an old and a new name of one thing.</summary>
public static class SimilarName
{
    private const int LettersPerMistake = 3;

    /// <summary>
    /// Whether one name has all the words of the other (<c>name</c>, <c>full_name</c>), or at most a third of its letters differ
    /// (<c>colour</c>, <c>color</c>); upper and lower case do not count.
    /// </summary>
    public static bool Are(string one, string other) => AreWordsOfOther(one, other) || Mistakes(one, other) <= Math.Max(one.Length, other.Length) / LettersPerMistake;

    /// <summary>How far two names are from each other: none for those of the same words.</summary>
    public static int Mistakes(string one, string other) =>
        NearestName.Distance(one.ToLower(CultureInfo.InvariantCulture), other.ToLower(CultureInfo.InvariantCulture));

    private static bool AreWordsOfOther(string one, string other)
    {
        var (words, others) = (Words(one), Words(other));
        return words.IsSubsetOf(others) || others.IsSubsetOf(words);
    }

    // full_name, FullName.
    private static HashSet<string> Words(string name)
    {
        List<string> words = [string.Empty];
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '_' || (char.IsUpper(name[i]) && i > 0 && char.IsLower(name[i - 1])))
            {
                words.Add(string.Empty);
            }

            words[words.Count - 1] += name[i] == '_' ? string.Empty : char.ToLowerInvariant(name[i]).ToString();
        }

        return [.. words.Where(w => w.Length > 0)];
    }
}
