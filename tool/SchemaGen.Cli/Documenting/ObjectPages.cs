using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Rendering.Site;

namespace SchemaGen.Cli.Documenting;

/// <summary>Makes the pages of objects; what a kind is comes from its facts alone.</summary>
/// <param name="map">Which objects have pages.</param>
internal sealed class ObjectPages(SiteMap map)
{
    private const string TypeKey = "type";
    private const string NotNullKey = "not_null";
    private const string DefaultKey = "default";
    private const string DefinitionKey = "definition";

    private readonly FactText facts = new(map);
    private readonly Dependencies dependencies = new(map);

    /// <summary>Where each object comes from, in words; empty for what no model says.</summary>
    internal IReadOnlyDictionary<ObjectId, string> Sources { get; init; } = new Dictionary<ObjectId, string>();

    /// <summary>The statements that make the objects and their parts, by page.</summary>
    internal ILookup<ObjectId, string> Sql { get; init; } = Array.Empty<ObjectId>().ToLookup(id => id, _ => string.Empty);

    /// <summary>The revisions that touched an object, the newest first, by page.</summary>
    internal ILookup<ObjectId, SiteRevision> Revisions { get; init; } =
        Array.Empty<ObjectId>().ToLookup(id => id, _ => new SiteRevision(new(string.Empty), string.Empty, string.Empty));

    /// <summary>The page of an object.</summary>
    internal SiteObject Of(SchemaObject item)
    {
        var parts = map.PartsOf(item.Id).ToList();
        var rows = parts.Count(p => p is Row);
        return new(map.Link(item.Id), item.Id.Kind.Title)
        {
            Path = item.Id.Path,
            Comment = item.Comment ?? string.Empty,
            Facts =
            [
                .. facts.Of(item.ToFacts(), string.Empty, DefinitionKey),
                .. rows == 0 ? (SiteFact[])[] : [new("seed rows", [new(rows.ToString(System.Globalization.CultureInfo.InvariantCulture))])],
                .. Sources.TryGetValue(item.Id, out var source) ? [new("source", [new(source)])] : (SiteFact[])[],
            ],
            Columns = [.. parts.Where(p => p.Id.Kind.IsInOrder).Select(p => Column(p, parts))],
            Sections =
            [
                .. parts
                    .Where(p => !p.Id.Kind.IsInOrder && p is not Row)
                    .GroupBy(p => p.Id.Kind)
                    .Select(g => Section(g.Key, [.. g.Select(p => Item(p, item.Id))])),
            ],
            ReferencedBy =
            [
                .. dependencies
                    .ReferencesTo(item.Id)
                    .Select(k => map.Link(k.Id, $"{k.Id.TableId.Display} ({string.Join(", ", k.Columns)})")),
            ],
            Uses = [.. dependencies.UsesOf(item.Id).Select(Named)],
            UsedBy = [.. dependencies.UsersOf(item.Id).Select(Named)],
            Sql = string.Join("\n\n", Sql[item.Id]),
            IsDefined = item is DefinedObject,
            Revisions = [.. Revisions[item.Id]],
            Diagram = item is Table ? $"diagram.html#around={Uri.EscapeDataString(item.Id.Display)}" : string.Empty,
        };
    }

    /// <summary>A kind in the plural, as a heading.</summary>
    internal static string Plural(ObjectKind kind)
    {
        var word = Heading(kind);
        return kind.IsNameless || kind.IsNamedAsTable || word.EndsWith('s') ? word
            : word.EndsWith("cy", StringComparison.Ordinal)
            || word.EndsWith("ly", StringComparison.Ordinal)
            || word.EndsWith("ry", StringComparison.Ordinal)
                ? word[..^1] + "ies"
            : word.EndsWith('x') || word.EndsWith("ss", StringComparison.Ordinal) ? word + "es"
            : word + "s";
    }

    private static string Heading(ObjectKind kind) => char.ToUpperInvariant(kind.Title[0]) + kind.Title[1..];

    private static SiteSection Section(ObjectKind kind, IReadOnlyList<SiteItem> items) =>
        new(items.Count == 1 ? Heading(kind) : Plural(kind), kind.Name, items);

    private SiteLink Named(ObjectId id) => map.Link(id, id.ToString());

    private SiteColumn Column(SchemaObject item, List<SchemaObject> parts)
    {
        var said = item.ToFacts();
        var type = said.Type(TypeKey);
        return new(
            PageName.Anchor(item.Id),
            item.Id.Name,
            type is null ? new(string.Empty)
                : map.Schema.TypeNamed(type) is { } made ? map.Link(made, type.Best)
                : new(type.Best))
        {
            IsNullable = !said.Has(NotNullKey) && !parts.Any(p => p is PrimaryKey key && key.Columns.Contains(item.Id.Name)),
            Default = said.Expression(DefaultKey)?.Best ?? string.Empty,
            Keys = [.. parts.Select(p => Key(p, item.Id.Name)).OfType<SiteLink>().Distinct()],
            Facts = facts.Of(said, string.Empty, TypeKey, NotNullKey, DefaultKey),
            Comment = item.Comment ?? string.Empty,
        };
    }

    private SiteLink? Key(SchemaObject part, string column) =>
        part switch
        {
            PrimaryKey key when key.Columns.Contains(column) => new("PK"),
            Unique key when key.Columns.Contains(column) => new("UK"),
            ForeignKey key when key.Columns.Contains(column) => map.Link(key.References, $"FK {key.References.Display}"),
            _ => null,
        };

    private SiteItem Item(SchemaObject item, ObjectId page)
    {
        var name =
            item.Id.Kind.Scope == ObjectScope.Schema && item.Id.Schema == page.Schema ? item.Id.Name
            : item.Id.Kind.Scope == ObjectScope.Table ? item.Id.Name
            : item.Id.Kind.HasSignature ? item.Id.Name
            : item.Id.Display;
        return new(PageName.Anchor(item.Id), item.Id.Kind.IsNamedAsTable ? string.Empty : name, Facts(item, page))
        {
            Sql = item is DefinedObject defined ? defined.Definition.Best : string.Empty,
            Comment = item.Comment ?? string.Empty,
        };
    }

    // What the page is about need not be said again.
    private IReadOnlyList<SiteFact> Facts(SchemaObject item, ObjectId page) =>
        facts.Of(
            new([.. item.ToFacts().Items.Where(f => f.Value is not FactValue.Reference reference || reference.Id != page)]),
            item.Id.Kind.Headline,
            DefinitionKey,
            item is Grant ? "on" : string.Empty);
}
