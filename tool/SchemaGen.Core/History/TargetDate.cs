using System.Globalization;

namespace SchemaGen.Core.History;

/// <summary>A day as a target: all revisions that were made on it or before, in UTC, as their ids tell.</summary>
internal static class TargetDate
{
    private const string Form = "yyyy-MM-dd";

    public static bool Is(string text) => DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>The revisions of a day and before it.</summary>
    /// <exception cref="HistoryException">An id is no time, or no revision is so old: nothing less than base may mean that all is taken back.</exception>
    public static IReadOnlyList<string> Until(string day, IEnumerable<string> revisions)
    {
        var last = day.Replace("-", "") + "235959";
        var all = revisions.ToList();
        if (all.FirstOrDefault(id => RevisionId.TimeOf(id) is null) is { } other)
        {
            throw new HistoryException($"'{day}' is a day, and the id of revision '{other}' does not tell when it was made: give a revision");
        }

        var found = all.Where(id => string.CompareOrdinal(id, last) <= 0).ToList();
        return found.Count > 0 ? found : throw new HistoryException($"no revision was made on {day} or before: give 'base' for the very beginning");
    }
}
