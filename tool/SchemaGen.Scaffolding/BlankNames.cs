using SchemaGen.Core.Schemas;

namespace SchemaGen.Scaffolding;

/// <summary>Finds what models refuse to say: names of spaces alone, which are legal in Postgres.</summary>
internal static class BlankNames
{
    /// <summary>The schema without such objects, and those, with all that stands on them.</summary>
    public static (Schema Named, IReadOnlyCollection<SchemaObject> BlankNames) Split(Schema schema)
    {
        var blank = schema.Where(o => IsBlank(o.Id)).ToList();
        HashSet<SchemaObject> found = new([.. blank, .. Dependants.Of(schema, blank).Keys], ReferenceEqualityComparer.Instance);
        return found.Count == 0 ? (schema, []) : (schema.Select(o => found.Contains(o) ? null : o), found);
    }

    private static bool IsBlank(ObjectId id) => new[] { id.Name, id.Schema, id.Table }.Any(n => n.Length > 0 && n.Trim().Length == 0);
}
