using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>A revision.</summary>
/// <param name="Page">Where it leads, by its id.</param>
/// <param name="Name">Its message.</param>
/// <param name="Date">When it was made, as its id says; empty where that says nothing.</param>
public sealed record SiteRevision(SiteLink Page, string Name, string Date)
{
    /// <summary>What is to be known of it: the revisions before and behind, labels, whether it was proved.</summary>
    public IReadOnlyList<SiteFact> Facts { get; init; } = [];

    /// <summary>What it changes: a word, as <c>add</c>, and the objects.</summary>
    public IReadOnlyList<SiteFact> Changes { get; init; } = [];

    /// <summary>Its SQL; empty in a list.</summary>
    public string Up { get; init; } = string.Empty;

    /// <summary>The SQL of the way back; empty in a list.</summary>
    public string Down { get; init; } = string.Empty;

    internal ScriptObject ToScript() =>
        new()
        {
            ["page"] = Page.ToScript(),
            ["name"] = HtmlText.Of(Name),
            ["date"] = HtmlText.Of(Date),
            ["facts"] = SiteFact.ToScript(Facts),
            ["changes"] = SiteFact.ToScript(Changes),
            ["up"] = HtmlText.Of(Up),
            ["down"] = HtmlText.Of(Down),
        };
}
