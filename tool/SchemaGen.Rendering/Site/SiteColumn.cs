using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>A column of a table or an attribute of a composite type.</summary>
/// <param name="Anchor">Its place in the page.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Type">Its type.</param>
public sealed record SiteColumn(string Anchor, string Name, SiteLink Type)
{
    /// <summary>Whether it can be NULL.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Its default as SQL; empty where there is none.</summary>
    public string Default { get; init; } = string.Empty;

    /// <summary>The keys that it is a part of: PK, FK, UK; a foreign key leads to what it refers to.</summary>
    public IReadOnlyList<SiteLink> Keys { get; init; } = [];

    /// <summary>What else is to be known.</summary>
    public IReadOnlyList<SiteFact> Facts { get; init; } = [];

    /// <summary>Its comment; empty where there is none.</summary>
    public string Comment { get; init; } = string.Empty;

    internal ScriptObject ToScript() =>
        new()
        {
            ["anchor"] = HtmlText.Of(Anchor),
            ["name"] = HtmlText.Of(Name),
            ["type"] = Type.ToScript(),
            ["is_nullable"] = IsNullable,
            ["default"] = HtmlText.Of(Default),
            ["keys"] = SiteLink.ToScript(Keys),
            ["facts"] = SiteFact.ToScript(Facts),
            ["comment"] = HtmlText.Of(Comment),
        };
}
