using SchemaGen.Core.Schemas;

namespace SchemaGen.Scaffolding;

/// <summary>Finds what models refuse to say: names of spaces alone, which are legal in Postgres.</summary>
internal static class Nameless
{
    /// <summary>The schema without such objects, and those, with all that stands on them.</summary>
    public static (Schema Named, IReadOnlyCollection<SchemaObject> Nameless) Split(Schema schema)
    {
        var found = schema.Where(o => IsBlank(o.Id)).ToDictionary(o => o.Id);
        for (var count = -1; found.Count > 0 && count != found.Count;)
        {
            count = found.Count;
            foreach (var item in schema.Where(o => !found.ContainsKey(o.Id) && o.DependsOn(schema).Any(found.ContainsKey)).ToList())
            {
                found.Add(item.Id, item);
            }
        }

        return found.Count == 0 ? (schema, []) : (schema.Select(o => found.ContainsKey(o.Id) ? null : o), found.Values);
    }

    private static bool IsBlank(ObjectId id) => new[] { id.Name, id.Schema, id.Table }.Any(n => n.Length > 0 && n.Trim().Length == 0);
}
