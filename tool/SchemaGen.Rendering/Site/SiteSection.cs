using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>The parts of one kind that an object has.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Anchor">The place in the page.</param>
/// <param name="Items">The parts.</param>
public sealed record SiteSection(string Title, string Anchor, IReadOnlyList<SiteItem> Items)
{
    internal ScriptObject ToScript() =>
        new()
        {
            ["title"] = HtmlText.Of(Title),
            ["anchor"] = HtmlText.Of(Anchor),
            ["items"] = new ScriptArray(Items.Select(i => i.ToScript())),
        };
}
