using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Documenting;

/// <summary>Which pages need which.</summary>
/// <remarks>What an object or a part of it depends on, be it by the server's word or by the names in the body of a function.</remarks>
internal sealed class Dependencies
{
    private readonly ILookup<ObjectId, ObjectId> uses;
    private readonly ILookup<ObjectId, ObjectId> usedBy;
    private readonly ILookup<ObjectId, ForeignKey> references;

    internal Dependencies(SiteMap map)
    {
        HashSet<(ObjectId From, ObjectId To)> edges = [];
        foreach (var item in map.Schema.Where(o => o is not ForeignKey))
        {
            if (map.PageOf(item) is { } from)
            {
                edges.UnionWith(
                    Needs(item, map.Schema)
                        .Distinct()
                        .Select(n => map.PageOf(n))
                        .OfType<ObjectId>()
                        .Where(to => to != from && to.Kind != Extension.ObjectKind)
                        .Select(to => (from, to)));
            }
        }

        var ordered = edges.OrderBy(e => e.From.Path, StringComparer.Ordinal).ThenBy(e => e.To.Path, StringComparer.Ordinal).ToList();

        // Whatever stands in a schema needs it, and its name says so.
        uses = ordered.Where(e => e.To.Kind != Namespace.ObjectKind).ToLookup(e => e.From, e => e.To);
        usedBy = ordered.ToLookup(e => e.To, e => e.From);
        references = map.Schema.OfType<ForeignKey>().OrderBy(k => k.Id.Path, StringComparer.Ordinal).ToLookup(k => k.References);
    }

    /// <summary>What an object needs.</summary>
    internal IEnumerable<ObjectId> UsesOf(ObjectId page) => uses[page];

    /// <summary>What needs an object.</summary>
    internal IEnumerable<ObjectId> UsersOf(ObjectId page) => usedBy[page];

    /// <summary>The foreign keys that refer to a table.</summary>
    internal IEnumerable<ForeignKey> ReferencesTo(ObjectId table) => references[table];

    private static IEnumerable<ObjectId> Needs(SchemaObject item, Schema schema) =>
        item.DependsOn(schema).Concat(item is DefinedObject defined ? defined.Mentions(schema) : []);
}
