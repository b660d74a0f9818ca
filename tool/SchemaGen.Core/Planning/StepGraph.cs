using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>The steps of a difference and the sentences that order them.</summary>
internal sealed class StepGraph
{
    private readonly Difference difference;
    private readonly Dictionary<ObjectId, Node> makes = [];
    private readonly Dictionary<ObjectId, Node> drops = [];
    private readonly Dictionary<ObjectId, Node> alters = [];
    private readonly Dictionary<ObjectId, Node> transfers = [];
    private readonly Dictionary<ObjectId, Node> suspensions = [];
    private readonly FreedNames names;
    private readonly ChildTableOrder children;
    private readonly RoutineOrder routines;
    private readonly SeedRowOrder rows;
    private readonly RenameOrder renames;

    internal StepGraph(Difference difference)
    {
        this.difference = difference;
        names = new(difference.Before);
        children = new(difference, makes, drops);
        routines = new(difference, drops);
        renames = new(difference, names, makes, drops);
        foreach (var change in difference.Changes)
        {
            Add(change);
        }

        rows = new(difference, Nodes, makes, alters);
        StepCarriers carriers = new(difference, makes, drops, alters) { Rows = rows };
        foreach (var node in Nodes)
        {
            Order(node);
            node.CarriedBy = carriers.CarrierOf(node);
        }
    }

    internal List<Node> Nodes { get; } = [];

    internal Difference Difference => difference;

    internal bool Makes(ObjectId id) => makes.ContainsKey(id);

    private void Add(Change change)
    {
        switch (change.Action)
        {
            case ChangeAction.Rename:
                names.AddRename(Register(change));
                break;
            case not ChangeAction.Rename when change.SuspendsDefault:
                var bare = SuspendedDefaults.Without(change.Before!);
                suspensions.Add(change.Id, Register(new(change.Before, bare)));
                Add(change with { Before = bare, SuspendsDefault = false });
                break;
            case ChangeAction.Alter:
                alters.Add(change.Id, Register(change));
                break;
            default:
                if (change.Before is { } before)
                {
                    var drop = Register(change with { After = null, IsReplacement = false });
                    drops.Add(before.Id, drop);
                    names.AddDrop(drop);
                    if (change.ValuesMoveTo is { } receiver)
                    {
                        transfers.Add(receiver.Id, drop);
                    }
                }

                if (change.After is { } after)
                {
                    makes.Add(after.Id, Register(new(null, after) { Fill = change.Fill, IsFillGiven = change.IsFillGiven }));
                }

                break;
        }
    }

    private void Order(Node node)
    {
        rows.Order(node);
        switch (node.Action)
        {
            case ChangeAction.Create:
                MakeFollowsWhatItNeeds(node);
                MakeFollowsWhoeverHeldItsName(node);
                children.PartFollowsChildrenThatLeave(node);
                children.IndexFollowsThoseOfPartitions(node);
                node.MustFollow(Get(drops, node.Id));
                break;
            case ChangeAction.Drop:
                DropPrecedesWhatItUsed(node);
                DropMovesValuesFirst(node);
                children.PartitionFollowsKeysThatReferToIt(node);
                DroppedColumnOrder.FollowAdded(node, difference.After, makes, drops);
                DroppedIndexOrder.FollowAdded(node, difference, makes);
                FollowRenames(node, node.Id);
                break;
            case ChangeAction.Alter when Get(suspensions, node.Id) == node:
                FollowRenames(node, node.Id);
                FollowRenames(node, node.Id.TableId);
                routines.DefaultGoesBeforeWhatItCalls(node, Get(alters, node.Id) ?? drops[node.Id]);
                break;
            case ChangeAction.Alter:
                children.IndexFollowsThoseOfPartitions(node);
                AlterStandsBetweenWhatItNeedsAndWhatItUsed(node);
                FollowRenames(node, node.Id);
                break;
            default:
                renames.FollowsItsTableAndSchema(node);
                break;
        }
    }

    private void MakeFollowsWhatItNeeds(Node make)
    {
        foreach (var needed in Needs(make.Change.After!, difference.After))
        {
            if (IsInheritedFrom(make.Id, needed) && Get(makes, make.Id.TableId) is null && Get(makes, needed.TableId) is null)
            {
                // ADD COLUMN to a parent leaves a child its own column where it has one already.
                Get(makes, needed)?.MustFollow(make);
                continue;
            }

            make.MustFollow(Get(makes, needed));
            make.MustFollow(rows.AlterOf(needed));
            make.MustFollow(Get(transfers, needed));
            FollowRenames(make, needed);
            routines.CallFollowsDropsOfNamesakes(make, needed);
        }

        MakeFollowsWhatItMentions(make);
    }

    private void MakeFollowsWhatItMentions(Node make)
    {
        foreach (var mentioned in (make.Change.After as DefinedObject)?.Mentions(difference.After) ?? [])
        {
            make.ShouldFollow(Get(makes, mentioned));
            make.ShouldFollow(Get(alters, mentioned));
            foreach (var rename in names.RenamesTo(mentioned))
            {
                make.ShouldFollow(rename);
            }
        }
    }

    private void MakeFollowsWhoeverHeldItsName(Node make)
    {
        foreach (var uniqueName in make.Change.After!.UniqueNames)
        {
            make.MustFollow(names.FreedBy(uniqueName));
        }
    }

    // Its statement names its table and itself, and nothing else that may have another name by then.
    private void DropPrecedesWhatItUsed(Node drop)
    {
        foreach (var used in Needs(drop.Change.Before!, difference.Before))
        {
            if (IsInheritedFrom(drop.Id, used) && Get(drops, drop.Id.TableId) is null)
            {
                // A column that is also the parent's goes once it is no longer that.
                drop.MustFollow(Get(drops, used));
                continue;
            }

            Get(drops, used)?.MustFollow(drop);
            if (Get(alters, used) is { } alter && drop.Change.Before is Check check && check.Proves(alter.Change))
            {
                // It is worth something until the column is NOT NULL.
                drop.MustFollow(alter);
                continue;
            }

            if (rows.AlterOf(used) is { Change.Before: not Routine } altered)
            {
                // A routine gets its new body under all that calls it.
                Follow(altered, drop);
            }

            if (used.Kind.Scope != ObjectScope.Table || drop.Id.Kind == Row.ObjectKind)
            {
                FollowRenames(drop, used);
            }
        }
    }

    // An extension moves under all that its objects hold; only another version of it may have to wait, for what it has no longer.
    private static void Follow(Node altered, Node drop)
    {
        if (altered.Change is { Before: Extension before, After: Extension after } && before.Version == after.Version)
        {
            altered.ShouldFollow(drop);
        }
        else
        {
            altered.MustFollow(drop);
        }
    }

    // The parent makes its column once the old one has another name, and it becomes NOT NULL once the values are there.
    private void DropMovesValuesFirst(Node drop)
    {
        foreach (var origin in drop.Change.ValuesMoveTo is { } receiver ? difference.After.OriginsOf(receiver.Id) : [])
        {
            if (Get(makes, origin) is { } make)
            {
                FollowRenames(make, drop.Id);
                drop.MustFollow(make);
            }

            Get(alters, origin)?.MustFollow(drop);
        }
    }

    private void AlterStandsBetweenWhatItNeedsAndWhatItUsed(Node alter)
    {
        foreach (var needed in Needs(alter.Change.After!, difference.After))
        {
            alter.MustFollow(Get(makes, needed));
            var follower = rows.ColumnThatFollows(alter, needed);
            follower?.MustFollow(alter);
            alter.MustFollow(follower is null ? rows.AlterOf(needed) : null);
            FollowRenames(alter, needed);
        }

        MakeFollowsWhatItMentions(alter);
        foreach (var used in Needs(alter.Change.Before!, difference.Before))
        {
            if (IsInheritedFrom(alter.Id, used) && IsDroppedAlone(used))
            {
                // The column becomes the table's own first.
                alter.MustFollow(drops[used]);
            }
            else if (!makes.ContainsKey(used))
            {
                Get(drops, used)?.MustFollow(alter);
            }
        }
    }

    // What is done to a column or a check of a parent is done to that of a child as well, without a step of its own, unless it is done to the parent's only.
    private IEnumerable<ObjectId> Needs(SchemaObject item, Schema schema)
    {
        var needs = item.DependsOn(schema);
        return !schema.HasChildTables ? needs : needs.SelectMany(n =>
            n.Kind == Column.ObjectKind || n.Kind == Check.ObjectKind ? schema.OriginsOf(n).Where(o => !IsDroppedAlone(o)).Prepend(n) : [n]);
    }

    private bool IsDroppedAlone(ObjectId column) => Get(drops, column) is { Change.IsOnly: true };

    private static bool IsInheritedFrom(ObjectId column, ObjectId other) =>
        column.Kind == Column.ObjectKind && other.Kind == Column.ObjectKind && column.Name == other.Name && column.TableId != other.TableId;

    private void FollowRenames(Node node, ObjectId id)
    {
        foreach (var rename in names.RenamesTo(id))
        {
            node.MustFollow(rename);
        }
    }

    private Node Register(Change change)
    {
        var node = new Node(change, Nodes.Count);
        Nodes.Add(node);
        return node;
    }

    private static Node? Get<T>(Dictionary<T, Node> nodes, T key)
        where T : notnull => nodes.TryGetValue(key, out var node) ? node : null;
}
