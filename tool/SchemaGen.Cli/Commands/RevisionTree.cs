using SchemaGen.Core.History;

namespace SchemaGen.Cli.Commands;

/// <summary>Draws revisions that branch and join, as git draws commits; a line of revisions is drawn without a graph.</summary>
internal static class RevisionTree
{
    private const string Mark = "*";
    private const string Passing = "|";

    /// <summary>The lines, the newest revision first.</summary>
    /// <param name="newest">The revisions, each before all that it follows.</param>
    /// <param name="text">What is said of one.</param>
    internal static IEnumerable<string> Lines(IReadOnlyList<RevisionManifest> newest, Func<RevisionManifest, string> text)
    {
        if (newest.Zip(newest.Skip(1)).All(p => p.First.Parents.SequenceEqual([p.Second.Revision])))
        {
            return newest.Select(text);
        }

        List<string> lines = [];
        List<string> columns = [];
        foreach (var revision in newest)
        {
            Join(lines, columns, revision.Revision);
            var at = columns.IndexOf(revision.Revision);
            if (at < 0)
            {
                at = columns.Count;
                columns.Add(revision.Revision);
            }

            lines.Add($"{string.Join(' ', columns.Select((_, i) => i == at ? Mark : Passing))}  {text(revision)}");
            Follow(lines, columns, at, revision.Parents);
        }

        return lines;
    }

    // All that come from one revision meet above it.
    private static void Join(List<string> lines, List<string> columns, string revision)
    {
        for (var last = columns.LastIndexOf(revision); last > columns.IndexOf(revision); last = columns.LastIndexOf(revision))
        {
            lines.Add(Row(columns.Count, last, '/'));
            columns.RemoveAt(last);
        }
    }

    private static void Follow(List<string> lines, List<string> columns, int at, IReadOnlyList<string> parents)
    {
        if (parents.Count == 0)
        {
            columns.RemoveAt(at);
            return;
        }

        columns[at] = parents[0];
        foreach (var parent in parents.Skip(1))
        {
            columns.Insert(at + 1, parent);
            lines.Add(Row(columns.Count, at + 1, '\\'));
        }
    }

    // A column leaves its neighbour on the left, or meets it; those on the right of it move.
    private static string Row(int count, int at, char turn) =>
        string.Concat(Enumerable.Range(0, count).Select(i => i == 0 ? Passing : i < at ? $" {Passing}" : $"{turn}{(i + 1 < count ? " " : string.Empty)}")).TrimEnd();
}
