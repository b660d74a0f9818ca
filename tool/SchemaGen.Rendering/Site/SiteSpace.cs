using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>A schema of the database with what stands in it.</summary>
/// <param name="Name">The schema; empty for what stands in none.</param>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Groups">Its objects, by kind.</param>
public sealed record SiteSpace(string Name, string Anchor, IReadOnlyList<SiteGroup> Groups)
{
    /// <summary>Its comment; empty where there is none.</summary>
    public string Comment { get; init; } = string.Empty;

    internal ScriptObject ToScript() =>
        new()
        {
            ["name"] = HtmlText.Of(Name),
            ["anchor"] = HtmlText.Of(Anchor),
            ["comment"] = HtmlText.Of(Comment),
            ["groups"] = new ScriptArray(Groups.Select(g => g.ToScript())),
        };
}
