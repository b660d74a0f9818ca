using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says composite types as classes.</summary>
internal sealed class CompositeTypeWriter() : ObjectWriter<CompositeType>(CompositeType.ObjectKind)
{
    protected override void Write(CompositeType item, WriterContext context)
    {
        var name = context.Names.TypeOf(item.Id)!;
        var own = context.Options.Models.Naming.ApplyTo(name) == item.Id.Name ? null : item.Id.Name;
        var (summary, comment) = CommentWriter.Of(item, context);
        ClassDraft made = new(item.Id, name) { Summary = summary };
        made.Attributes.Add(new AttributeCode("CompositeType").Text(own).Text("Schema", context.SchemaOf(item.Id)));
        made.Attributes.AddRange(comment);
        context.Add(made);
    }
}
