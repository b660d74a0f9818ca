using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>An object that has a page.</summary>
/// <param name="Page">Where it leads, by its name.</param>
/// <param name="Kind">What it is.</param>
public sealed record SiteObject(SiteLink Page, string Kind)
{
    /// <summary>Its name as it is written in SQL.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>Its comment; empty where there is none.</summary>
    public string Comment { get; init; } = string.Empty;

    /// <summary>What it is.</summary>
    public IReadOnlyList<SiteFact> Facts { get; init; } = [];

    /// <summary>Its columns or attributes, in order.</summary>
    public IReadOnlyList<SiteColumn> Columns { get; init; } = [];

    /// <summary>Its other parts, by kind.</summary>
    public IReadOnlyList<SiteSection> Sections { get; init; } = [];

    /// <summary>The foreign keys that refer to it.</summary>
    public IReadOnlyList<SiteLink> ReferencedBy { get; init; } = [];

    /// <summary>What it needs.</summary>
    public IReadOnlyList<SiteLink> Uses { get; init; } = [];

    /// <summary>What needs it.</summary>
    public IReadOnlyList<SiteLink> UsedBy { get; init; } = [];

    /// <summary>The statements that make it and its parts.</summary>
    public string Sql { get; init; } = string.Empty;

    /// <summary>Whether its statement is what there is to know of it, as of a view.</summary>
    public bool IsDefined { get; init; }

    /// <summary>The revisions that touched it, the newest first.</summary>
    public IReadOnlyList<SiteRevision> Revisions { get; init; } = [];

    /// <summary>The page of the diagram that shows it among its neighbours; empty for what is drawn nowhere.</summary>
    public string Diagram { get; init; } = string.Empty;

    internal ScriptObject ToScript() =>
        new()
        {
            ["page"] = Page.ToScript(),
            ["kind"] = HtmlText.Of(Kind),
            ["path"] = HtmlText.Of(Path),
            ["comment"] = HtmlText.Of(Comment),
            ["facts"] = SiteFact.ToScript(Facts),
            ["columns"] = new ScriptArray(Columns.Select(c => c.ToScript())),
            ["sections"] = new ScriptArray(Sections.Select(s => s.ToScript())),
            ["referenced_by"] = SiteLink.ToScript(ReferencedBy),
            ["uses"] = SiteLink.ToScript(Uses),
            ["used_by"] = SiteLink.ToScript(UsedBy),
            ["sql"] = HtmlText.Of(Sql),
            ["is_defined"] = IsDefined,
            ["revisions"] = new ScriptArray(Revisions.Select(r => r.ToScript())),
            ["diagram"] = HtmlText.Of(Diagram),
        };

    /// <summary>The object as it stands in a list.</summary>
    /// <param name="longest">The length of its comment there.</param>
    internal ScriptObject ToEntry(int longest) =>
        new()
        {
            ["page"] = Page.ToScript(),
            ["comment"] = HtmlText.Of(
                Comment.Length <= longest ? Comment : Comment[..(longest - (char.IsHighSurrogate(Comment[longest - 1]) ? 1 : 0))] + "…"),
        };
}
