using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Types;

/// <summary>All types that the models make: what a property of such a class is, and what a bare name in <c>TypeName</c> stands for.</summary>
internal sealed class UserTypes
{
    private readonly Dictionary<string, ObjectId> byFullName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    public UserTypes(FoundTypes found, NativeEnums enums, ModelContext context)
    {
        foreach (var type in enums.All)
        {
            Add(type.Type.Id, type.Found);
        }

        foreach (var type in found.Types)
        {
            Add(IdOf(type, context), type);
        }

        foreach (var attribute in found.Assembly.All("Domain"))
        {
            AddName(IdOf(attribute, Domain.ObjectKind, context));
        }

        foreach (var attribute in found.Assembly.All("RangeType"))
        {
            var id = IdOf(attribute, RangeType.ObjectKind, context);
            AddName(id);
            AddName(ModelRangeTypeReader.MultirangeOf(attribute, id));
        }

        foreach (var table in found.Tables)
        {
            AddName(TableName.Of(table, context));
        }
    }

    /// <summary>The type of a class or an enumeration, as SQL; null where it has none.</summary>
    public string? TypeOf(ITypeSymbol type) => byFullName.TryGetValue(type.FullName(), out var id) ? id.Path : null;

    /// <summary>The type as a person wrote it, with the schema of a type of the models before it.</summary>
    public SqlType Qualify(SqlType type)
    {
        var name = type.BaseName;
        return !type.IsBuiltIn && byName.TryGetValue(name.Trim('"'), out var path) && type.Text.StartsWith(name, StringComparison.Ordinal)
            ? new(path + type.Text.Substring(name.Length))
            : type;
    }

    /// <summary>The id of a class that is a domain or a composite type.</summary>
    public static ObjectId IdOf(FoundType found, ModelContext context) => found.Annotations.Find("Domain") is { } domain
        ? IdOf(domain, Domain.ObjectKind, context, found.Symbol.Name)
        : IdOf(found.Annotations.Find("CompositeType")!, CompositeType.ObjectKind, context, found.Symbol.Name);

    /// <summary>The id that an attribute gives, by default that of the class that it stands on.</summary>
    public static ObjectId IdOf(Annotation attribute, ObjectKind kind, ModelContext context, string? symbol = null) =>
        new(kind, attribute.Text("Schema") ?? context.Options.DefaultSchema, attribute.Text("name", 0) ?? (symbol is null ? string.Empty : context.NameOf(symbol)));

    private void Add(ObjectId id, FoundType found)
    {
        byFullName[found.Symbol.FullName()] = id;
        AddName(id);
    }

    // The first of a name wins: enumerations and types before the rows of tables.
    private void AddName(ObjectId id)
    {
        if (!byName.ContainsKey(id.Name))
        {
            byName.Add(id.Name, id.Path);
        }
    }
}
