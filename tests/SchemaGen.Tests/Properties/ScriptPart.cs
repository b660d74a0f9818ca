namespace SchemaGen.Tests.Properties;

/// <summary>A part of random scripts of SQL, such as a table, and the ways to make it.</summary>
internal sealed record ScriptPart(string Name, IReadOnlyList<string> Ways)
{
    private const string Start = "--- ";
    private const string Other = "--- or\n";

    /// <summary>The parts of a file, in its order.</summary>
    internal static IReadOnlyList<ScriptPart> Parse(string text) =>
        [.. text.Replace("\n" + Other, "\0", StringComparison.Ordinal).Split("\n" + Start).Skip(1).Select(Of)];

    private static ScriptPart Of(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new(text[..end], text[(end + 1)..].Split('\0'));
    }
}
