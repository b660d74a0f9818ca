using SchemaGen.Core.Schemas;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;
using SchemaGen.Scaffolding.Types;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>What properties of tables and of composite types say alike.</summary>
internal static class PropertyAttributes
{
    /// <summary>The name and the type, as far as the property does not say them, and the length.</summary>
    public static IEnumerable<AttributeCode> Of((ObjectId Id, string Name) property, ClrType type, string? typeName, WriterContext context)
    {
        var own = context.Options.Models.Naming.ApplyTo(property.Name) == property.Id.Name ? null : property.Id.Name;
        if (own is not null || typeName is not null)
        {
            yield return new AttributeCode("Column").Text(own).Text("TypeName", typeName);
        }

        if (type.MaxLength is { } length)
        {
            yield return new AttributeCode("MaxLength").With($"{length}");
        }
    }

    /// <summary>The collation; nothing for that of the type.</summary>
    public static IEnumerable<AttributeCode> Collation(string? collation)
    {
        if (collation is not null)
        {
            var path = ObjectId.SplitPath(collation);
            yield return new AttributeCode("Collation").Text(path[^1]).Text("Schema", path.Count > 1 ? path[0] : null);
        }
    }
}
