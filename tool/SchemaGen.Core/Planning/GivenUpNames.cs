using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Planning;

/// <summary>The names that drops and renames give up, by which something else can be called afterwards.</summary>
internal sealed class GivenUpNames(Schema before)
{
    private readonly Dictionary<ObjectId, List<Node>> renames = [];
    private readonly Dictionary<Slot, Node> givers = [];

    /// <summary>All renames.</summary>
    internal IEnumerable<Node> Renames => renames.Values.SelectMany(r => r);

    internal void AddDrop(Node drop)
    {
        foreach (var slot in drop.Change.Before!.Occupies)
        {
            givers[slot] = drop;
        }
    }

    internal void AddRename(Node rename)
    {
        if (!renames.TryGetValue(rename.Id, out var list))
        {
            renames.Add(rename.Id, list = []);
        }

        list.Add(rename);
        foreach (var slot in OldNames(rename.Change.Rename!))
        {
            givers[slot] = rename;
        }
    }

    /// <summary>The last step that gives up a name; null where none does.</summary>
    internal Node? GiverOf(Slot slot) => givers.TryGetValue(slot, out var giver) ? giver : null;

    /// <summary>The steps that give an object its new name, in order.</summary>
    internal IReadOnlyList<Node> RenamesTo(ObjectId id) => renames.TryGetValue(id, out var list) ? list : [];

    /// <summary>What gets another name by a rename: what moves to another schema takes its parts along, and so their names.</summary>
    internal IEnumerable<SchemaObject> Taken(Rename rename) => rename.FromLabel is not null || before.Find(rename.To) is not { } item
        ? []
        : rename.From.Schema == rename.To.Schema ? [item] : before.Of(rename.To).Prepend(item);

    private IEnumerable<Slot> OldNames(Rename rename) => Taken(rename)
        .SelectMany(o => o.Id == rename.To ? (o with { Id = Old(rename) }).Occupies : o.Occupies.Select(s => s with { Schema = rename.From.Schema }));

    // A table has its new name when its columns get theirs.
    private static ObjectId Old(Rename rename) => rename.From.Kind.Scope == ObjectScope.Table ? rename.To with { Name = rename.From.Name } : rename.From;
}
