using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>Puts the changes of a difference into an order in which Postgres accepts them.</summary>
/// <remarks>
/// There are no phases: each change becomes one step, or two where it is a replacement, and <see cref="StepGraph"/> says in sentences which step must follow which.
/// A make follows what it needs and whoever held its name; a drop precedes what it used; an alter stands between. All kinds are in the one graph.
/// <para>
/// A step that Postgres does along with another (the columns of a new table, everything of a dropped one) is carried by that other, and so are its edges.
/// Where that makes a cycle, as foreign keys between two dropped tables do, the steps whose edges close it stand alone again and the order is tried anew;
/// what is still a cycle then is an error that shows it.
/// </para>
/// <para>Among steps that are free, drops come first, then the order of the kinds, then that of the names, so that the same input gives the same bytes.</para>
/// </remarks>
public static class Planner
{
    /// <summary>The steps of a difference, ordered.</summary>
    /// <exception cref="CyclicPlanException">No order satisfies all of them.</exception>
    public static Plan Order(Difference difference)
    {
        var graph = new StepGraph(difference);
        for (; ; )
        {
            var (order, stuck) = Sort(graph.Nodes);
            if (stuck.Count == 0)
            {
                return ToPlan(order, graph);
            }

            if (!GiveUpPreferences(graph.Nodes, stuck) && !Separate(graph.Nodes, stuck))
            {
                throw new CyclicPlanException(Cycle(graph.Nodes, stuck).Select(n => n.ToString()));
            }
        }
    }

    private static (List<Node> Order, HashSet<Node> Stuck) Sort(List<Node> nodes)
    {
        var uncarried = nodes.Where(n => n.CarriedBy is null).ToList();
        var waits = uncarried.ToDictionary(n => n, _ => new HashSet<Node>());
        foreach (var node in nodes)
        {
            var root = node.Root;
            waits[root].UnionWith(node.Waits.Concat(node.PreferredWaits).Select(w => w.Root).Where(w => w != root));
        }

        var followers = waits.SelectMany(p => p.Value.Select(w => (Before: w, After: p.Key))).ToLookup(p => p.Before, p => p.After);
        var left = waits.ToDictionary(p => p.Key, p => p.Value.Count);
        var ready = new SortedSet<Node>(uncarried.Where(n => left[n] == 0), NodeOrder.Instance);
        List<Node> order = [];
        while (ready.Count > 0)
        {
            var next = ready.Min!;
            ready.Remove(next);
            order.Add(next);
            foreach (var follower in followers[next])
            {
                if (--left[follower] == 0)
                {
                    ready.Add(follower);
                }
            }
        }

        return (order, [.. left.Where(p => p.Value > 0).Select(p => p.Key)]);
    }

    // A preferred wait that closes a cycle is given up: that functions name each other is no error.
    private static bool GiveUpPreferences(List<Node> nodes, HashSet<Node> stuck)
    {
        HashSet<Node> cycle = [.. Cycle(nodes, stuck)];
        var preferring = nodes.Where(n => n.PreferredWaits.Any(w => cycle.Contains(w.Root)) && cycle.Contains(n.Root)).OrderBy(n => n, NodeOrder.Instance).FirstOrDefault();
        preferring?.GiveUpPreferredWaits();
        return preferring is not null;
    }

    // What closes a cycle is a carried drop that others wait for, or a carried make that waits for others.
    private static bool Separate(List<Node> nodes, HashSet<Node> stuck)
    {
        var carried = nodes.Where(n => n.CarriedBy is not null && stuck.Contains(n.Root) && !n.Id.Kind.IsInOrder && n.Change.After is not ChildTable).ToList();
        HashSet<Node> waitedFor = [.. nodes.Where(n => stuck.Contains(n.Root)).SelectMany(n => n.Waits.Where(w => w.Root != n.Root))];
        var closing = carried.Where(n => n.CarriedBy!.Id.Kind == Row.ObjectKind || (n.Action == ChangeAction.Drop
            ? waitedFor.Contains(n)
            : n.Waits.Any(w => w.Root != n.Root && stuck.Contains(w.Root)))).ToList();
        foreach (var node in closing)
        {
            var carrier = node.CarriedBy!;
            node.CarriedBy = null;
            if (carrier.Id.Kind == Row.ObjectKind)
            {
                continue;
            }

            if (node.Action == ChangeAction.Drop)
            {
                carrier.MustFollow(node);
            }
            else
            {
                node.MustFollow(carrier);
            }
        }

        return closing.Count > 0;
    }

    private static IEnumerable<Node> Cycle(List<Node> nodes, HashSet<Node> stuck)
    {
        var waits = nodes.SelectMany(n => n.Waits.Concat(n.PreferredWaits).Select(w => (n.Root, Wait: w.Root))).Where(p => p.Root != p.Wait && stuck.Contains(p.Wait)).ToLookup(p => p.Root, p => p.Wait);
        List<Node> path = [];
        var node = stuck.OrderBy(n => n, NodeOrder.Instance).First();
        while (!path.Contains(node))
        {
            path.Add(node);
            node = waits[node].OrderBy(n => n, NodeOrder.Instance).First();
        }

        return path.SkipWhile(n => n != node).Append(node);
    }

    private static Plan ToPlan(List<Node> order, StepGraph graph)
    {
        var parts = graph.Nodes.Where(n => n.CarriedBy is not null && (n.Action == ChangeAction.Create || n.Root.Id.Kind == Row.ObjectKind || n.Root.Action == ChangeAction.Alter)).ToLookup(n => n.Root);
        return new(order.Select(n => ToStep(n, parts[n], graph)).ToValueList());
    }

    private static Step ToStep(Node node, IEnumerable<Node> parts, StepGraph graph)
    {
        var item = (node.Change.After ?? node.Change.Before)!;
        var isOfNewTable = item.Owner is { } owner && graph.Makes(owner);
        var saysOnly = node.Action == ChangeAction.Rename || (node.Action == ChangeAction.Alter && node.Change.Before!.DiffersInCommentOnly(item));
        var carried = parts.Select(p => p.Change).ToValueList();

        // What a new table does to others it does as their partition.
        var hazardous = carried.Where(c => c.After is Partition).Prepend(node.Change).Where(c => !saysOnly && (!isOfNewTable || c.After is Partition));
        var isOnline = graph.Difference.Online.Take(node.Change, graph.Difference);
        var hazards = hazardous.SelectMany(c => (c.After ?? c.Before)!.Hazards(c, graph.Difference)).Where(h => !isOnline || !h.HoldsUpOthers).ToValueList();
        return new(node.Id.Kind == Row.ObjectKind ? node.Change with { Others = carried.Count } : node.Change, carried, hazards) { IsForward = node.IsForward, IsOnline = isOnline };
    }

    private sealed class NodeOrder : IComparer<Node>
    {
        internal static NodeOrder Instance { get; } = new();

        public int Compare(Node? x, Node? y) => Key(x!).CompareTo(Key(y!)) is var byKey and not 0
            ? byKey
            : string.CompareOrdinal(x!.Id.Path, y!.Id.Path) is var byName and not 0 ? byName : x.Number.CompareTo(y.Number);

        private static int Key(Node node) => node.Action switch
        {
            ChangeAction.Drop => -1 - ObjectKinds.RankOf(node.Id.Kind),
            _ => ObjectKinds.RankOf(node.Id.Kind),
        };
    }
}
