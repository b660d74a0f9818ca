using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Rendering.Site;

namespace SchemaGen.Cli.Documenting;

/// <summary>Puts the files of a site together; the same schema and revisions always give the same files.</summary>
/// <param name="map">Which objects have pages.</param>
/// <param name="renderer">Writes the pages.</param>
internal sealed class SiteFiles(SiteMap map, SiteRenderer renderer)
{
    private const string Assets = "assets/";
    private const int MostNames = 8;

    /// <summary>The files of a site.</summary>
    /// <param name="objects">Makes the pages of objects.</param>
    /// <param name="revisions">The revisions, in order.</param>
    internal IEnumerable<SiteFile> Of(ObjectPages objects, IReadOnlyList<SiteRevision> revisions)
    {
        var items = map.Pages.Select(objects.Of).ToList();
        IEnumerable<SiteFile> files =
        [
            new("index.html", renderer.IndexPage(Spaces(items), revisions is [.., var newest] ? newest : null)),
            new("diagram.html", renderer.DiagramPage()),
            new("history.html", renderer.HistoryPage(revisions.Reverse().Select(Shortened))),
            .. renderer.Assets().OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => new SiteFile(Assets + a.Key, a.Value)),
            new($"{Assets}search-data.js", SiteData.Search(items)),
            new($"{Assets}diagram-data.js", SiteData.Diagram(map)),
        ];
        return files
            .Concat(items.AsParallel().AsOrdered().Select(i => new SiteFile(i.Page.Page!, renderer.ObjectPage(i))))
            .Concat(revisions.AsParallel().AsOrdered().Select(r => new SiteFile(r.Page.Page!, renderer.RevisionPage(r))));
    }

    private static SiteRevision Shortened(SiteRevision revision) => revision with
    {
        Changes =
        [
            .. revision.Changes.Select(c =>
                c.Values.Count <= MostNames ? c : c with { Values = [.. c.Values.Take(MostNames), new("and more")] }),
        ],
    };

    // What stands in no schema comes last: few look for it.
    private IEnumerable<SiteSpace> Spaces(List<SiteObject> items) =>
        map
            .Pages.Zip(items, (o, i) => (o.Id, Item: i))
            .Where(p => p.Id.Kind != Namespace.ObjectKind)
            .GroupBy(p => p.Id.Schema)
            .OrderBy(g => g.Key.Length == 0)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new SiteSpace(
                g.Key,
                g.Key.Length == 0 ? "database" : PageName.Anchor(Namespace.IdOf(g.Key)),
                [
                    .. g.GroupBy(p => p.Id.Kind)
                        .OrderBy(k => Place(k.Key))
                        .Select(k => new SiteGroup(ObjectPages.Plural(k.Key), [.. k.Select(p => p.Item)])),
                ])
            {
                Comment = map.Schema.Find(Namespace.IdOf(g.Key))?.Comment ?? string.Empty,
            });

    // Tables and views are what a reader looks for.
    private static int Place(ObjectKind kind) =>
        kind == Table.ObjectKind ? -2
        : kind == View.ObjectKind || kind == MaterializedView.ObjectKind ? -1
        : ObjectKinds.RankOf(kind);
}
