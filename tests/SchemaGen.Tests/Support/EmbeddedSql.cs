using System.Collections.Concurrent;

namespace SchemaGen.Tests.Support;

/// <summary>The files of SQL beside the helpers of the tests.</summary>
internal static class EmbeddedSql
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public static string Read(string name) => Texts.GetOrAdd(name, static n =>
    {
        using var stream = typeof(EmbeddedSql).Assembly.GetManifestResourceStream(n)!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    });
}
