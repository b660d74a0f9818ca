using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>The objects of one kind in one schema.</summary>
/// <param name="Title">The kind, in the plural.</param>
/// <param name="Objects">The objects.</param>
public sealed record SiteGroup(string Title, IReadOnlyList<SiteObject> Objects)
{
    private const int LongestComment = 80;

    internal ScriptObject ToScript() =>
        new()
        {
            ["title"] = HtmlText.Of(Title),
            ["count"] = Objects.Count,
            ["objects"] = new ScriptArray(Objects.Select(o => o.ToEntry(LongestComment))),
        };
}
