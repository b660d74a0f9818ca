using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>Knows which steps Postgres does along with others, so that they need no statement of their own.</summary>
internal sealed class StepCarriers(Difference difference, Dictionary<ObjectId, Node> makes, Dictionary<ObjectId, Node> drops, Dictionary<ObjectId, Node> alters)
{
    /// <summary>Knows which rows are inserted and deleted together.</summary>
    internal required SeedRowOrder Rows { get; init; }

    private readonly Lazy<Dictionary<UniqueName, Node>> identitySequences = new(() => IdentitySequences(alters.Values));

    /// <summary>The step that carries a step along; null where it stands alone.</summary>
    // A column that becomes an identity takes the name of the sequence that it drew from, and one that is an identity no more gives it back: both in one step.
    internal Node? CarrierOf(Node node) => node switch
    {
        { Action: ChangeAction.Drop or ChangeAction.Create, Change: { Before: Sequence } or { After: Sequence } } =>
            identitySequences.Value.TryGetValue(UniqueName.Relation(node.Id.Schema, node.Id.Name), out var column) ? column : null,
        { Action: ChangeAction.Create, Id.Kind: var kind } when kind == Row.ObjectKind => Rows.LeaderOf(node),
        { Action: ChangeAction.Drop, Change.Before: Row row } when !drops.ContainsKey(row.Id.TableId) => Rows.LeaderOf(node),
        { Action: ChangeAction.Drop, Change.Before: TriggerState state } when StepOf(state) is { } step => step,
        { Action: ChangeAction.Drop, Change.Before: Partition partition } when IsHeld(partition) => null,
        { Action: ChangeAction.Drop, Change.Before: { Owner: { } owner } dropped } => drops.TryGetValue(owner, out var drop) ? drop : DropOfParent(dropped),
        { Action: ChangeAction.Create, Change.After: { OnOnly: true } or { AttachedTo: not null } } => null,
        { Action: ChangeAction.Create, Change.After: { IsWrittenInOwner: true, Owner: { } owner } made } when !difference.After.Of(owner).Any(made.MergesInto) =>
            makes.TryGetValue(owner, out var make) ? make : null,
        _ => null,
    };

    /// <summary>The foreign keys that refer to a partitioned table above a partition.</summary>
    internal static IEnumerable<ForeignKey> KeysTo(Partition partition, Schema schema)
    {
        HashSet<ObjectId> above = [];
        for (var parent = partition.Parent; above.Add(parent) && schema.AsChild(parent) is Partition next; parent = next.Parent)
        {
        }

        return schema.OfType<ForeignKey>().Where(k => above.Contains(k.References));
    }

    // DROP TABLE is refused for as long as a foreign key refers to the rows of the partition; DETACH is not.
    private bool IsHeld(Partition partition) => !drops.ContainsKey(partition.Parent) && KeysTo(partition, difference.Before).Any(k => !drops.ContainsKey(k.Id));

    // What is done to a trigger is done to those of the partitions.
    private Node? StepOf(TriggerState state) => drops.TryGetValue(state.Id.TableId, out var table) ? table
        : drops.TryGetValue(state.Trigger, out var drop) ? drop
        : alters.TryGetValue(state.Trigger, out var alter) ? alter
        : null;

    // DROP INDEX of a partitioned table drops what is attached to it, and nothing else does.
    private Node? DropOfParent(SchemaObject item) =>
        item.AttachedTo is { } parent && !drops.ContainsKey(Partition.IdOf(item.Owner!)) && drops.TryGetValue(parent, out var drop) ? drop : null;

    private static Dictionary<UniqueName, Node> IdentitySequences(IEnumerable<Node> alters) => alters
        .Select(n => (Node: n, Before: (n.Change.Before as Column)?.IdentitySequence, After: (n.Change.After as Column)?.IdentitySequence))
        .Where(p => (p.Before is null) != (p.After is null))
        .ToDictionary(p => (p.Before ?? p.After)!, p => p.Node);
}
