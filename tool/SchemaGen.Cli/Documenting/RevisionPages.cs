using System.Globalization;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Migrations;
using SchemaGen.Rendering.Site;

namespace SchemaGen.Cli.Documenting;

/// <summary>Makes the pages of revisions, and tells which objects each of them touched.</summary>
internal sealed class RevisionPages
{
    private const int TimeLength = 14;
    private const int MostNames = 200;

    private readonly SiteMap map;
    private readonly RevisionHistory history;
    private readonly Dictionary<string, IReadOnlyList<FactSubject>> subjects;
    private readonly Dictionary<ObjectId, ObjectId> owners = [];
    private readonly Dictionary<ObjectId, ObjectId> laterNames = [];

    /// <summary>Reads what the revisions do.</summary>
    /// <param name="map">Which objects have pages.</param>
    /// <param name="history">All revisions.</param>
    /// <param name="shown">Those that have pages, in order.</param>
    internal RevisionPages(SiteMap map, RevisionHistory history, IReadOnlyList<RevisionManifest> shown)
    {
        this.map = map;
        this.history = history;
        Shown = shown;
        subjects = shown.ToDictionary(
            r => r.Revision,
            r => (IReadOnlyList<FactSubject>)[.. SchemaFacts.Subjects(r.Facts)],
            StringComparer.Ordinal);
        foreach (var subject in shown.SelectMany(r => subjects[r.Revision]))
        {
            if (subject.Made?.Owner is { } owner)
            {
                owners[subject.Id] = owner;
            }

            if (subject.Rename is { FromLabel: null } rename)
            {
                laterNames[rename.From] = rename.To;
            }
        }
    }

    /// <summary>The revisions that have pages, in order.</summary>
    internal IReadOnlyList<RevisionManifest> Shown { get; }

    /// <summary>A revision as it stands in a list.</summary>
    internal static SiteRevision Entry(RevisionManifest revision) =>
        new(new(revision.Revision, PageName.OfRevision(revision.Revision)), revision.Name, DateOf(revision.Revision))
        {
            Facts = Marks(revision),
        };

    /// <summary>The page of a revision.</summary>
    internal SiteRevision Of(RevisionManifest revision, RevisionFiles files) =>
        Entry(revision) with
        {
            Facts =
            [
                .. Neighbours("follows", revision.Parents),
                .. Neighbours("needs", revision.DependsOn),
                .. Neighbours("followed by", history.Children(revision.Revision).Select(c => c.Revision)),
                .. Marks(revision),
            ],
            Changes = Said(subjects[revision.Revision]),
            Up = TextFile.Read(files.UpPath).TrimEnd('\n'),
            Down = TextFile.Read(files.DownPath).TrimEnd('\n'),
        };

    /// <summary>The revisions that touched an object, the newest first, by the page on which it stands today.</summary>
    internal ILookup<ObjectId, SiteRevision> ByObject() =>
        Shown
            .Reverse()
            .SelectMany(r =>
                subjects[r.Revision]
                    .Select(s => (Subject: s, Page: PageOf(s)))
                    .Where(s => s.Page is not null)
                    .GroupBy(s => s.Page!)
                    .Select(g =>
                        (Page: g.Key, Revision: Entry(r) with { Facts = [], Changes = Said([.. g.Select(s => s.Subject)]) })))
            .ToLookup(p => p.Page, p => p.Revision);

    // Ids are times where nobody has named them otherwise.
    private static string DateOf(string revision) =>
        RevisionId
            .TimeOf(revision[..Math.Min(revision.Length, TimeLength)])
            ?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? string.Empty;

    private static IReadOnlyList<SiteFact> Marks(RevisionManifest revision) =>
        [
            .. revision.Labels.Count == 0 ? (SiteFact[])[] : [new("branch", [.. revision.Labels.Select(l => new SiteLink(l))])],
            .. revision.Replaces.Count == 0 ? (SiteFact[])[] : [new("replaces", [.. revision.Replaces.Select(r => new SiteLink(r))])],
            .. revision.Unproved.Length == 0 ? (SiteFact[])[] : [new("not proved", [new(revision.Unproved)])],
        ];

    private IEnumerable<SiteFact> Neighbours(string word, IEnumerable<string> revisions)
    {
        List<SiteLink> links =
        [
            .. revisions.Select(r =>
                history.Find(r) is { } found
                    ? new SiteLink($"{r} {found.Name}", subjects.ContainsKey(r) ? PageName.OfRevision(r) : null)
                    : new SiteLink(r)),
        ];
        return links.Count == 0 ? [] : [new(word, links)];
    }

    // What is made along with its owner goes without saying.
    private IReadOnlyList<SiteFact> Said(IReadOnlyList<FactSubject> touched)
    {
        var made = touched.Where(s => s.IsNew).Select(s => s.Id).ToHashSet();
        var said = touched.Where(s => !s.Id.Kind.IsSilent && !(s.IsNew && s.Made?.Owner is { } owner && made.Contains(owner)));
        return
        [
            .. said.Where(s => s.Id.Kind != Row.ObjectKind)
                .GroupBy(s => $"{Verb(s)} {s.Id.Kind}")
                .Select(g => new SiteFact(g.Key, Shortened([.. g.Select(Link)]))),
            .. Rows(touched),
        ];
    }

    private static IEnumerable<SiteFact> Rows(IReadOnlyList<FactSubject> touched) =>
        [
            .. touched
                .Where(s => s.Id.Kind == Row.ObjectKind)
                .GroupBy(s => Verb(s))
                .Select(g => new SiteFact($"{g.Key} rows", [new(g.Count().ToString(CultureInfo.InvariantCulture))])),
        ];

    private static List<SiteLink> Shortened(List<SiteLink> links) =>
        links.Count <= MostNames ? links : [.. links.Take(MostNames), new($"{links.Count - MostNames} more")];

    private static string Verb(FactSubject subject) =>
        subject switch
        {
            { Rename: not null } => "rename",
            { Made: null } => subject.Id.Kind.DropVerb ?? "drop",
            { IsNew: false } => subject.Id.Kind.AlterVerb ?? "alter",
            _ => subject.Id.Kind.CreateVerb ?? (subject.Id.Kind.Scope == ObjectScope.Table ? "add" : "create"),
        };

    private SiteLink Link(FactSubject subject)
    {
        var text =
            subject.Rename is not { } rename ? subject.Id.Display
            : rename.FromLabel is null ? $"{rename.From.Display} to {rename.To.Display}"
            : $"{rename.From.Display} {rename.FromLabel} to {rename.ToLabel}";
        return PageOf(subject) is { } page
            ? map.Schema.Contains(subject.Id)
                ? map.Link(subject.Id, text)
                : map.Link(page, text)
            : new(text);
    }

    // A table is followed by whatever names it had since; one that has the name today is meant first.
    private ObjectId? PageOf(FactSubject subject)
    {
        var id = subject.Rename is { FromLabel: null } rename ? rename.To : subject.Id;
        var owner = owners.GetValueOrDefault(id) ?? owners.GetValueOrDefault(subject.Id);
        return map.PageOf(id, owner is null ? null : Today(owner))
            ?? map.PageOf(Today(id.Kind.Scope == ObjectScope.Table ? id.TableId : id));
    }

    private ObjectId Today(ObjectId id)
    {
        HashSet<ObjectId> seen = [id];
        while (!map.Schema.Contains(id) && laterNames.TryGetValue(id, out var next) && seen.Add(next))
        {
            id = next;
        }

        return id;
    }
}
