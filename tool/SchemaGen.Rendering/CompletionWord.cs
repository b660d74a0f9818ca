using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>A command, an option or a value that a shell offers.</summary>
/// <param name="Name">What is typed.</param>
/// <param name="Help">What it is for.</param>
public sealed record CompletionWord(string Name, string Help)
{
    /// <summary>The letter of an option; empty where it has none.</summary>
    public string Letter { get; init; } = string.Empty;

    /// <summary>Whether an option has a value.</summary>
    public bool HasValue { get; init; }

    /// <summary>The words that a value or an argument can be.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The options of a command.</summary>
    public IReadOnlyList<CompletionWord> Options { get; init; } = [];

    internal ScriptObject ToScript() => new()
    {
        ["name"] = Name,
        ["help"] = Help.Replace("'", "’", StringComparison.Ordinal),
        ["letter"] = Letter,
        ["has_value"] = HasValue,
        ["values"] = new ScriptArray(Values),
        ["options"] = new ScriptArray(Options.Select(o => o.ToScript())),
    };
}
