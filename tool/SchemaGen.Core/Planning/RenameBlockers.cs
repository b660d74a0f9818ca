using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Planning;

/// <summary>Makes room for what gets its old name back where something else has taken that name in the meantime.</summary>
internal static class RenameBlockers
{
    /// <summary>The schema without what holds a name that a rename needs, and without what uses that.</summary>
    internal static Schema Without(Schema schema, IReadOnlyList<Rename> renames)
    {
        HashSet<ObjectId> gone = [.. renames.Where(r => r.From != r.To && schema.Contains(r.To) && schema.Contains(r.From) && renames.All(o => o.From != r.To)).Select(r => r.To)];
        for (var known = 0; known < gone.Count;)
        {
            known = gone.Count;
            gone.UnionWith(schema.Where(o => o.DependsOn(schema).Any(gone.Contains)).Select(o => o.Id).ToList());
        }

        return gone.Count == 0 ? schema : schema.Select(o => gone.Contains(o.Id) ? null : o);
    }
}
