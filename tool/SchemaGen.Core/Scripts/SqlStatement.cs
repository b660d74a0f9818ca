namespace SchemaGen.Core.Scripts;

/// <summary>A SqlStatement is one statement of a file, without its semicolon, and the line that it begins on.</summary>
public sealed record SqlStatement(string Text, int Line)
{
    /// <summary>The first words outside quotes and parentheses, in lower case: enough to know what kind of statement it is.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether a semicolon ends it; only the last one of a file may do without.</summary>
    public bool Terminated { get; init; }

    /// <summary>Whether it begins with these words.</summary>
    public bool Begins(params string[] words) => Words.Take(words.Length).SequenceEqual(words);

    /// <summary>Whether it is a COPY whose rows a client would have to send.</summary>
    public bool IsCopyFromClient => Begins("copy") && Words.Contains("stdin");

    /// <summary>The rows that stand behind such a COPY, each with its line end; null where no line <c>\.</c> ends them.</summary>
    public string? Rows { get; init; }
}
