using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>The sentences about routines that are made anew under what calls them.</summary>
internal sealed class RoutineOrder(Difference difference, Dictionary<ObjectId, Node> drops)
{
    private readonly Lazy<ILookup<(string Schema, string Name), Node>> dropped =
        new(() => drops.Values.Where(d => d.Change.Before is Routine).ToLookup(d => (d.Id.Schema, d.Id.Name)));

    // While a routine is there that has the same name and other arguments, a call may mean that one.
    internal void CallFollowsDropsOfNamesakes(Node node, ObjectId called)
    {
        foreach (var namesake in called.Kind.HasSignature ? dropped.Value[(called.Schema, called.Name)].Where(d => d.Id != called) : [])
        {
            node.MustFollow(namesake);
        }
    }

    internal void DefaultGoesBeforeWhatItCalls(Node suspension, Node next)
    {
        next.MustFollow(suspension);
        foreach (var needed in next.Change.After?.DependsOn(difference.After) ?? [])
        {
            CallFollowsDropsOfNamesakes(next, needed);
        }

        foreach (var used in suspension.Change.Before!.DependsOn(difference.Before))
        {
            if (drops.TryGetValue(used, out var drop))
            {
                drop.MustFollow(suspension);
            }
        }
    }
}
