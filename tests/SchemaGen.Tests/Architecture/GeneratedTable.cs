using NUnit.Framework;

namespace SchemaGen.Tests.Architecture;

/// <summary>A table of a page that is made of the code: SCHEMAGEN_ACCEPT=1 writes it, else it has to be as it would be written.</summary>
internal static class GeneratedTable
{
    public static void Check(string path, string name, IEnumerable<string> lines)
    {
        var (opening, closing) = ($"<!-- {name}: generated, SCHEMAGEN_ACCEPT=1 writes it -->", $"<!-- /{name} -->");
        var file = Path.Combine(SourceTests.Root, path);
        var text = File.ReadAllText(file);
        var (start, end) = (text.IndexOf(opening, StringComparison.Ordinal) + opening.Length, text.IndexOf(closing, StringComparison.Ordinal));
        var table = $"\n\n{string.Join('\n', lines)}\n\n";
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, text[..start] + table + text[end..]);
            return;
        }

        Assert.That(text[start..end], Is.EqualTo(table));
    }
}
