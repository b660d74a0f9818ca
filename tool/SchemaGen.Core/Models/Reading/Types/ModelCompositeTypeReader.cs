using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Types;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads the classes with <c>[CompositeType]</c>; their mapped properties are the attributes.</summary>
internal sealed class ModelCompositeTypeReader(ModelContext context, ColumnTypes types, SchemaBuilder builder)
{
    public void Read(FoundTypes found)
    {
        Dictionary<string, FoundType> classes = new(StringComparer.Ordinal);
        foreach (var type in found.Types.Where(t => t.Annotations.Has("CompositeType")))
        {
            classes[type.Symbol.FullName()] = type;
        }

        foreach (var type in classes.Values)
        {
            if (Holds(type, type, classes, []))
            {
                context.Report(DiagnosticIds.RecursiveType, $"'{type.Symbol.Name}' is a composite type that holds itself, which Postgres cannot make", type.Location);
                continue;
            }

            Add(type);
        }
    }

    private void Add(FoundType type)
    {
        var id = UserTypes.IdOf(type, context);
        var location = type.Annotations.Find("CompositeType")!.Location;
        context.Checked(id.Schema, location);
        context.Checked(id.Name, location);
        builder.Add(new CompositeType(id) { Comment = context.CommentOf(type.Symbol, type.Annotations) }, type.Location);
        builder.AddRename(id, type.Annotations);
        foreach (var property in PropertyList.Of(type.Symbol, context))
        {
            AddAttribute(id, property);
        }
    }

    private void AddAttribute(ObjectId type, ModelProperty property)
    {
        var column = property.Annotations.Find("Column");
        var name = context.Checked(column?.Text("name", 0) ?? context.NameOf(property.Name), column?.Location ?? property.Location);
        if (types.Of(property) is not { } mapped)
        {
            return;
        }

        var id = CompositeAttribute.IdOf(type, name);
        builder.Add(new CompositeAttribute(id, mapped.Type)
        {
            Collation = CollationName.Of(property, context),
            Comment = context.CommentOf(property.Symbol, property.Annotations),
        }, property.Location);
        builder.AddRename(id, property.Annotations);
        MisplacedAttributes.ReportPart(property, context);
    }

    private bool Holds(FoundType type, FoundType sought, Dictionary<string, FoundType> classes, HashSet<FoundType> seen) => PropertyList.Of(type.Symbol, context)
        .Where(p => p.Annotations.Find("Column")?.Text("TypeName") is null)
        .Select(p => classes.TryGetValue(p.PlainType.FullName(), out var part) ? part : null)
        .Any(part => part is not null && (part == sought || (seen.Add(part) && Holds(part, sought, classes, seen))));
}
