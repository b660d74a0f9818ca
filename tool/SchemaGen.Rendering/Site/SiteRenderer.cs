using Scriban.Runtime;

namespace SchemaGen.Rendering.Site;

/// <summary>Writes the pages of a schema's site by the templates <c>site/*.html</c>.</summary>
/// <param name="templates">The templates.</param>
/// <param name="title">The title of the site.</param>
public sealed class SiteRenderer(TemplateSet templates, string title)
{
    private const string Folder = "site/";
    private const string PageEnd = ".html";

    /// <summary>The files that pages load, by their names, as they are.</summary>
    public IReadOnlyDictionary<string, string> Assets() =>
        TemplateSet
            .Paths.Where(p => p.StartsWith(Folder, StringComparison.Ordinal) && !p.EndsWith(PageEnd, StringComparison.Ordinal))
            .ToDictionary(p => p[Folder.Length..], templates.Read, StringComparer.Ordinal);

    /// <summary>The first page.</summary>
    public string IndexPage(IEnumerable<SiteSpace> spaces, SiteRevision? newest) =>
        Page(
            "index",
            string.Empty,
            string.Empty,
            new() { ["spaces"] = new ScriptArray(spaces.Select(s => s.ToScript())), ["newest"] = newest?.ToScript() });

    /// <summary>The page of the diagram.</summary>
    public string DiagramPage() => Page("diagram", string.Empty, "Diagram", []);

    /// <summary>The page of all revisions, the newest first.</summary>
    public string HistoryPage(IEnumerable<SiteRevision> revisions) =>
        Page("history", string.Empty, "History", new() { ["revisions"] = new ScriptArray(revisions.Select(r => r.ToScript())) });

    /// <summary>The page of an object.</summary>
    public string ObjectPage(SiteObject item) => Page("object", "../", item.Page.Text, new() { ["object"] = item.ToScript() });

    /// <summary>The page of a revision.</summary>
    public string RevisionPage(SiteRevision revision) =>
        Page("revision", "../", revision.Name, new() { ["revision"] = revision.ToScript() });

    private string Page(string name, string root, string heading, ScriptObject model)
    {
        model["template"] = name;
        model["root"] = root;
        model["title"] = HtmlText.Of(title);
        model["heading"] = HtmlText.Of(heading);
        model["body"] = templates.Render($"{Folder}{name}{PageEnd}", model).TrimEnd('\n');
        return templates.Render($"{Folder}page{PageEnd}", model);
    }
}
