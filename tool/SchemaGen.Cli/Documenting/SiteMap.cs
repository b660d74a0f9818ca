using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Rendering.Site;

namespace SchemaGen.Cli.Documenting;

/// <summary>Which objects have pages: those that a statement of their own makes and nothing owns. All others are parts of them.</summary>
internal sealed class SiteMap
{
    private readonly Dictionary<ObjectId, SchemaObject> pages;
    private readonly ILookup<(string Schema, string Name), ObjectId> byName;
    private readonly ILookup<ObjectId, SchemaObject> parts;

    internal SiteMap(Schema schema)
    {
        Schema = schema;
        pages = schema.Where(HasPage).ToDictionary(o => o.Id);
        byName = pages.Keys.Where(id => id.Signature.Length == 0).ToLookup(id => (id.Schema, id.Name));
        parts = schema
            .Where(o => !pages.ContainsKey(o.Id))
            .Select(o => (Part: o, Page: PageOf(o)))
            .Where(p => p.Page is not null)
            .ToLookup(p => p.Page!, p => p.Part);
    }

    /// <summary>What the site is about.</summary>
    internal Schema Schema { get; }

    /// <summary>The objects that have pages, by kind and name.</summary>
    internal IEnumerable<SchemaObject> Pages =>
        pages.Values.OrderBy(o => ObjectKinds.RankOf(o.Id.Kind)).ThenBy(o => o.Id.Path, StringComparer.Ordinal);

    /// <summary>The parts of an object, by kind.</summary>
    internal IEnumerable<SchemaObject> PartsOf(ObjectId page) => parts[page].OrderBy(o => ObjectKinds.RankOf(o.Id.Kind));

    /// <summary>The object on whose page another one stands, or null.</summary>
    internal ObjectId? PageOf(SchemaObject item) => PageOf(item.Id, item.Owner);

    /// <summary>The object on whose page another one stands that need not be there, or null.</summary>
    /// <param name="id">What it is called.</param>
    /// <param name="owner">What owns it; null where that is not known.</param>
    internal ObjectId? PageOf(ObjectId id, ObjectId? owner = null) =>
        pages.ContainsKey(id) ? id
        : owner is not null ? PageOf(owner)
        : Schema.Find(id)?.Owner is { } known ? PageOf(known)
        : NamesakeOf(id);

    /// <summary>A name that leads to the page where the object stands.</summary>
    internal SiteLink Link(ObjectId id, string? text = null) =>
        new(
            text ?? id.Display,
            PageOf(id) is not { } page ? null
                : page == id || !Schema.Contains(id) ? PageName.Of(page)
                : $"{PageName.Of(page)}#{PageName.Anchor(id)}");

    /// <summary>Whether a kind has pages.</summary>
    internal static bool HasPages(ObjectKind kind) =>
        !kind.IsSilent
        && !kind.IsNamedAsTable
        && (kind.CreateWords.Count > 0 ? kind.Scope != ObjectScope.Table : kind.Scope == ObjectScope.Database);

    private static bool HasPage(SchemaObject item) => HasPages(item.Id.Kind) && item.Owner is null;

    // The triggers of a view name it as they would a table, what divides a table is called as the table is, and a sequence and its owner
    // have one name.
    private ObjectId? NamesakeOf(ObjectId id)
    {
        var name = id.Kind.Scope switch
        {
            ObjectScope.Table => (id.Schema, id.Table),
            ObjectScope.Schema => (id.Schema, id.Name),
            _ => default,
        };
        var wanted = id.Kind.Scope == ObjectScope.Table ? id.TableId : id with { Kind = Table.ObjectKind };
        return name == default || (HasPages(id.Kind) && id.Kind != Table.ObjectKind) ? null
            : pages.ContainsKey(wanted) ? wanted
            : byName[name].FirstOrDefault();
    }
}
