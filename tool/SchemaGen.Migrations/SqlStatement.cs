namespace SchemaGen.Migrations;

/// <summary>A SqlStatement is one statement of a file, without its semicolon, and the line that it begins on.</summary>
public sealed record SqlStatement(string Text, int Line)
{
    /// <summary>The first words outside quotes and parentheses, in lower case: enough to know what kind of statement it is.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether a semicolon ends it; only the last one of a file may do without.</summary>
    internal bool Terminated { get; init; }

    internal bool Begins(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i >= Words.Count || Words[i] != words[i])
            {
                return false;
            }
        }

        return true;
    }
}
