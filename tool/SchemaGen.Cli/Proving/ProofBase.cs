using SchemaGen.Cli.Revisions;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Proving;

/// <summary>The part of a schema that has to be there for a plan to run: what it speaks of, what that needs, and what hangs on it.</summary>
internal static class ProofBase
{
    /// <summary>The part that a revision speaks of.</summary>
    public static Schema Of(Schema recorded, IEnumerable<RevisionPart> parts)
    {
        var mentioned = parts.SelectMany(p => p.Up.Concat(p.Down))
            .SelectMany(s => s.Step.Parts.Prepend(s.Step.Change))
            .SelectMany(c => new[] { c.Before?.Id, c.After?.Id, c.Rename?.From })
            .OfType<ObjectId>().SelectMany(id => new[] { id, id.TableId }).ToHashSet();
        var wanted = recorded.Where(o => mentioned.Contains(o.Id) || o.DependsOn(recorded).Any(mentioned.Contains)).Select(o => o.Id).ToHashSet();
        var needed = Closure(recorded, wanted);
        return recorded.Select(o => needed.Contains(o.Id) ? o : null);
    }

    // A foreign key that nobody speaks of would bring its other table along, and all that hangs on that.
    private static HashSet<ObjectId> Closure(Schema recorded, HashSet<ObjectId> wanted)
    {
        HashSet<ObjectId> needed = [];
        Queue<ObjectId> pending = new(wanted.Concat(recorded.Extensions));
        while (pending.Count > 0)
        {
            var id = pending.Dequeue();
            if (recorded.Find(id) is not { } item || (item is ForeignKey && !wanted.Contains(id)) || !needed.Add(id))
            {
                continue;
            }

            var child = recorded.AsChild(id) is { } descent ? [descent.Id] : Array.Empty<ObjectId>();
            foreach (var next in item.DependsOn(recorded).Concat(recorded.Of(id).Select(o => o.Id)).Concat(child))
            {
                pending.Enqueue(next);
            }
        }

        return needed;
    }
}
