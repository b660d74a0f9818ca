using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>A text that can lead to a page.</summary>
/// <param name="Text">The text.</param>
/// <param name="Page">The path of the page from the root of the site, perhaps with an anchor; null where it leads nowhere.</param>
public sealed record SiteLink(string Text, string? Page = null)
{
    internal ScriptObject ToScript() => new() { ["text"] = HtmlText.Of(Text), ["page"] = Page is null ? null : HtmlText.Of(Page) };

    internal static ScriptArray ToScript(IEnumerable<SiteLink> links) => new(links.Select(l => l.ToScript()));
}
