using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Scaffolding.Naming;

/// <summary>The names of all classes, enumerations and properties, chosen before anything is written.</summary>
internal sealed class CodeNames
{
    private readonly Dictionary<ObjectId, string> types = [];
    private readonly Dictionary<ObjectId, string> properties = [];

    /// <summary>The name of a class or an enumeration; null for a type that is neither.</summary>
    public string? TypeOf(ObjectId id) => types.GetValueOrDefault(id);

    /// <summary>The name of the property of a column.</summary>
    public string PropertyOf(ObjectId column) => properties[column];

    /// <summary>The name of the property of a column; null for one that its table has from a parent.</summary>
    public string? FindProperty(ObjectId column) => properties.GetValueOrDefault(column);

    /// <summary>Chooses the names; the same schema always gets the same.</summary>
    public static CodeNames Of(Schema schema, ScaffoldOptions options)
    {
        CodeNames names = new();
        // Files are called as their classes are, and some file systems do not tell cases apart.
        NameScope scope = new(StringComparer.OrdinalIgnoreCase, ReservedNames.OfTypes(options.Namespace));
        var ordered = schema.Where(o => o is EnumType or CompositeType or Table)
            .OrderBy(o => o.Id.Schema != options.Models.DefaultSchema)
            .ThenBy(o => o is Table && Singular.Of(Identifiers.Pascal(o.Id.Name)) != Identifiers.Pascal(o.Id.Name))
            .ThenBy(o => o is Table)
            .ThenBy(o => options.Models.Naming.Apply(Identifiers.Pascal(o.Id.Name)) != o.Id.Name)
            .ThenBy(o => o.Id.Path, StringComparer.Ordinal);
        foreach (var item in ordered)
        {
            names.types.Add(item.Id, scope.Take(FormsOf(item, options.Models.DefaultSchema)));
        }

        foreach (var type in schema.Where(o => o is Table or CompositeType))
        {
            names.AddProperties(type.Id, schema, options.Models.Naming);
        }

        return names;
    }

    private static IEnumerable<string> FormsOf(SchemaObject item, string defaultSchema)
    {
        var whole = Identifiers.Pascal(item.Id.Name);
        var name = item is Table ? Singular.Of(whole) : whole;
        var space = Identifiers.Pascal(item.Id.Schema);
        return (name.Length, item.Id.Schema == defaultSchema) switch
        {
            (0, _) => ["Unnamed"],
            (_, true) => [name, whole],
            _ => [name, (space + name).TrimStart('_'), space + whole],
        };
    }

    // The column that a property names by itself comes first.
    private void AddProperties(ObjectId type, Schema schema, NamingConvention naming)
    {
        HashSet<string> reserved = [.. ReservedNames.OfMembers(types[type])];
        NameScope scope = new(StringComparer.Ordinal, reserved);
        foreach (var column in schema.Of(type).Where(o => o is Column or CompositeAttribute && !o.IsImplied).Select(c => c.Id).OrderBy(c => naming.Apply(Identifiers.Pascal(c.Name)) != c.Name))
        {
            var name = Identifiers.Pascal(column.Name) is { Length: > 0 } pascal ? pascal : "Unnamed";
            properties.Add(column, scope.Take(reserved.Contains(name) ? name + "Value" : name));
        }
    }
}
