using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.History;

/// <summary>Finds the line of a manifest that made a history unreadable.</summary>
public static class UnreadableFact
{
    /// <summary>The lines of a manifest that cannot be read by themselves.</summary>
    /// <param name="path">The path of the manifest, for the message.</param>
    /// <param name="text">Its text.</param>
    public static IEnumerable<HistoryProblem> Find(string path, string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n');
        HashSet<ObjectId> known = [];
        for (var i = Array.IndexOf(lines, string.Empty) + 1; i > 0 && i < lines.Length; i++)
        {
            if (Problem(lines[i], known) is { } message)
            {
                yield return new(DiagnosticIds.RevisionUnreadable, path, i + 1, $"the fact cannot be read: {message}");
            }
        }
    }

    private static string? Problem(string line, HashSet<ObjectId> known)
    {
        try
        {
            return SchemaFacts.Twice(SchemaFacts.Parse([line]).Made, known) is { } twice ? $"{twice.Kind} '{twice.Display}' is made twice" : null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
