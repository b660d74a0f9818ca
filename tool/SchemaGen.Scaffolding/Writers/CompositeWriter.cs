using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;
using SchemaGen.Scaffolding.Naming;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says composite types as classes.</summary>
internal sealed class CompositeWriter() : ObjectWriter<CompositeType>(CompositeType.ObjectKind)
{
    protected override void Write(CompositeType item, CodeBook book)
    {
        var name = book.Names.TypeOf(item.Id)!;
        var own = book.Options.Models.Naming.ApplyTo(name) == item.Id.Name ? null : item.Id.Name;
        var (summary, comment) = Comments.Of(item, book);
        ClassDraft made = new(item.Id, name) { Summary = summary };
        made.Attributes.Add(new AttributeCode("CompositeType").Text(own).Text("Schema", book.SchemaOf(item.Id)));
        made.Attributes.AddRange(comment);
        book.Add(made);
    }
}
