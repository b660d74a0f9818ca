using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Scaffolding;

/// <summary>Finds what cannot be there without something else.</summary>
internal static class Dependants
{
    /// <summary>All that stands on the given objects, directly or not, each with what it misses first; the objects themselves are not among them.</summary>
    public static IReadOnlyDictionary<SchemaObject, ObjectId> Of(Schema schema, IEnumerable<SchemaObject> missing)
    {
        HashSet<ObjectId> gone = [.. missing.Select(m => m.Id)];
        Dictionary<SchemaObject, ObjectId> found = new(ReferenceEqualityComparer.Instance);
        for (var count = -1; gone.Count > 0 && count != found.Count;)
        {
            count = found.Count;
            foreach (var item in schema.Where(o => !gone.Contains(o.Id)))
            {
                if (Needs(item, schema).FirstOrDefault(gone.Contains) is { } first)
                {
                    found.Add(item, first);
                    gone.Add(item.Id);
                }
            }
        }

        return found;
    }

    // A partition has its columns from its parent, and is nothing without it.
    private static IEnumerable<ObjectId> Needs(SchemaObject item, Schema schema) =>
        item is Table && schema.AsChild(item.Id) is { } child ? item.DependsOn(schema).Append(child.Id) : item.DependsOn(schema);
}
