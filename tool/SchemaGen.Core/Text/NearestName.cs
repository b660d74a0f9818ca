namespace SchemaGen.Core.Text;

/// <summary>Finds the name that a person most likely meant.</summary>
public static class NearestName
{
    private const int LettersPerMistake = 3;

    /// <summary>The name that is reached with the fewest letters put in, left out, replaced or swapped; null where none is near.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="names">The names that there are.</param>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        var most = Math.Max(1, typed.Length / LettersPerMistake);
        return names
            .Select(name => (name, mistakes: IsBeginning(typed, name) ? 1 : Distance(typed.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(n => n.mistakes <= most)
            .OrderBy(n => n.mistakes).ThenBy(n => n.name, StringComparer.Ordinal)
            .Select(n => n.name).FirstOrDefault();
    }

    private static bool IsBeginning(string typed, string name) => typed.Length >= LettersPerMistake && name.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters have to be put in, left out, replaced or swapped to make one text of another.</summary>
    /// <remarks>Optimal string alignment: each cell is the distance of the beginnings of both texts.</remarks>
    public static int Distance(string one, string other)
    {
        var cells = Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1]).ToArray();
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                cells[i][j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(cells[i - 1][j] + 1, cells[i][j - 1] + 1),
                    cells[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    cells[i][j] = Math.Min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }

        return cells[one.Length][other.Length];
    }
}
