using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Revisions;

/// <summary>Finds the line of a manifest that made a history unreadable.</summary>
internal static class UnreadableFact
{
    /// <summary>What is wrong with the first such line, with its file and number; null where every line can be read by itself.</summary>
    public static string? Find(string directory) =>
        MigrationsFolder.Load(directory).Revisions.SelectMany(r => Problems(r.ManifestPath)).FirstOrDefault();

    private static IEnumerable<string> Problems(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = Array.IndexOf(lines, string.Empty) + 1; i > 0 && i < lines.Length; i++)
        {
            if (Problem(lines[i]) is { } message)
            {
                yield return $"{file}:{i + 1}: the fact cannot be read: {message}";
            }
        }
    }

    private static string? Problem(string line)
    {
        try
        {
            SchemaFacts.Apply(Schema.Empty, [line]);
            return null;
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
