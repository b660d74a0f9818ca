using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>A part of an object: a key, an index, a trigger, a privilege.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Facts">What it is.</param>
public sealed record SiteItem(string Anchor, string Name, IReadOnlyList<SiteFact> Facts)
{
    /// <summary>Its statement; empty where the facts say it.</summary>
    public string Sql { get; init; } = string.Empty;

    /// <summary>Its comment; empty where there is none.</summary>
    public string Comment { get; init; } = string.Empty;

    internal ScriptObject ToScript() =>
        new()
        {
            ["anchor"] = HtmlText.Of(Anchor),
            ["name"] = HtmlText.Of(Name),
            ["facts"] = SiteFact.ToScript(Facts),
            ["sql"] = HtmlText.Of(Sql),
            ["comment"] = HtmlText.Of(Comment),
        };
}
