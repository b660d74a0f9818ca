using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>All classes of the models.</summary>
internal sealed class ClassSet(IReadOnlyList<ModelClass> all, string defaultSchema)
{
    private readonly Dictionary<string, ModelClass> byName = all.GroupBy(c => c.Found.Symbol.FullName()).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
    private readonly Dictionary<ObjectId, ModelClass> byTable = all.GroupBy(c => c.Table).ToDictionary(g => g.Key, g => g.First());

    private readonly ILookup<string, (ModelClass Class, Navigation Navigation)> byTarget = all.SelectMany(c => c.Navigations.Select(n => (Class: c, Navigation: n))).ToLookup(x => x.Navigation.Target);

    /// <summary>The classes.</summary>
    public IReadOnlyList<ModelClass> All => all;

    /// <summary>The class of a full name, or null.</summary>
    public ModelClass? Named(string fullName) => byName.TryGetValue(fullName, out var found) ? found : null;

    /// <summary>The navigations of all classes that lead to a class.</summary>
    public IEnumerable<(ModelClass Class, Navigation Navigation)> Facing(ModelClass model) => byTarget[model.Found.Symbol.FullName()];

    /// <summary>The class of a table, <c>people</c> or <c>hr.people</c>; null where there is none.</summary>
    public ModelClass? Of(string path)
    {
        var parts = ObjectId.SplitPath(path);
        var id = parts.Count switch
        {
            1 => Table.IdOf(defaultSchema, parts[0]),
            2 => Table.IdOf(parts[0], parts[1]),
            _ => null,
        };
        return id is not null && byTable.TryGetValue(id, out var found) ? found : null;
    }
}
