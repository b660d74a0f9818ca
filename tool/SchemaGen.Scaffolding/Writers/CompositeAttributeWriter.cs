using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Types;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says attributes of composite types as properties, each of which can be null.</summary>
internal sealed class CompositeAttributeWriter() : ObjectWriter<CompositeAttribute>(CompositeAttribute.ObjectKind)
{
    protected override void Write(CompositeAttribute item, WriterContext context)
    {
        var name = context.Names.PropertyOf(item.Id);
        var type = ClrType.Of(item.Type, context);
        var (summary, comment) = CommentWriter.Of(item, context);
        context.ClassOf(item.Id.TableId)!.Add(new(item.Id.Name, new(type.Name + (type.IsValue || context.Options.Nullable ? "?" : string.Empty), name)
        {
            Attributes = [.. PropertyAttributes.Of((item.Id, name), type, type.TypeName, context), .. PropertyAttributes.Collation(item.Collation), .. comment],
            Summary = summary,
            Using = type.Using,
        }));
    }
}
