using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Planning;

/// <summary>The names that drops and renames give up, by which something else can be called afterwards.</summary>
internal sealed class FreedNames(Schema before)
{
    private readonly Dictionary<ObjectId, List<Node>> renames = [];
    private readonly Dictionary<UniqueName, Node> freedBy = [];

    /// <summary>All renames.</summary>
    internal IEnumerable<Node> Renames => renames.Values.SelectMany(r => r);

    internal void AddDrop(Node drop)
    {
        foreach (var uniqueName in drop.Change.Before!.UniqueNames)
        {
            freedBy[uniqueName] = drop;
        }
    }

    internal void AddRename(Node rename)
    {
        if (!renames.TryGetValue(rename.Id, out var list))
        {
            renames.Add(rename.Id, list = []);
        }

        list.Add(rename);
        foreach (var uniqueName in OldNames(rename.Change))
        {
            freedBy[uniqueName] = rename;
        }
    }

    /// <summary>The last step that gives up a name; null where none does.</summary>
    internal Node? FreedBy(UniqueName uniqueName) => freedBy.TryGetValue(uniqueName, out var step) ? step : null;

    /// <summary>The steps that give an object its new name, in order.</summary>
    internal IReadOnlyList<Node> RenamesTo(ObjectId id) => renames.TryGetValue(id, out var list) ? list : [];

    /// <summary>What gets another name by a rename: what moves to another schema takes its parts along, and so their names.</summary>
    internal IEnumerable<SchemaObject> Taken(Rename rename) => rename.FromLabel is not null || before.Find(rename.To) is not { } item
        ? []
        : rename.From.Schema == rename.To.Schema ? [item] : before.Of(rename.To).Prepend(item);

    // What makes way for a while has another name at last.
    private IEnumerable<UniqueName> OldNames(Change change) => (before.Contains(change.Rename!.To) || change.Rename.FromLabel is not null ? Taken(change.Rename) : [change.After!])
        .SelectMany(o => o.Id == change.Rename.To ? (o with { Id = Old(change.Rename) }).UniqueNames : o.UniqueNames.Select(s => s with { Schema = change.Rename.From.Schema }));

    // A table has its new name when its columns get theirs.
    private static ObjectId Old(Rename rename) => rename.From.Kind.Scope == ObjectScope.Table ? rename.To with { Name = rename.From.Name } : rename.From;
}
