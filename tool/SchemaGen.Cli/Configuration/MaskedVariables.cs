namespace SchemaGen.Cli.Configuration;

/// <summary>A text in which signs that no form of a connection uses stand for each <c>${NAME}</c>, whose own signs it might use.</summary>
internal sealed class MaskedVariables
{
    private readonly List<string> names = [];

    /// <summary>Masks a text.</summary>
    /// <exception cref="CommandException">A brace is not closed.</exception>
    public MaskedVariables(string text) => Text = Variables.Replace(text, name =>
    {
        names.Add(name);
        return Sign(names.Count - 1);
    });

    /// <summary>The masked text.</summary>
    public string Text { get; }

    /// <summary>The names, in order.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Whether a text is nothing but one name.</summary>
    public bool IsName(string masked) => names.Where((_, i) => masked == Sign(i)).Any();

    /// <summary>A piece of the masked text with its names.</summary>
    public string Unmask(string masked) => names.Select((name, i) => (Name: name, Sign: Sign(i)))
        .Aggregate(masked, (text, n) => text.Replace(n.Sign, $"${{{n.Name}}}", StringComparison.Ordinal));

    // Of the private use area.
    private static string Sign(int index) => $"\uE000{index}\uE001";
}
