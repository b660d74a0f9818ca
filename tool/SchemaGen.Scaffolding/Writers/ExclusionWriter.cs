using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says exclusion constraints.</summary>
internal sealed class ExclusionWriter() : ObjectWriter<Exclusion>(Exclusion.ObjectKind)
{
    protected override void Write(Exclusion item, WriterContext context)
    {
        var made = context.ClassOf(item.Id.TableId)!;
        made.Attributes.Add(new AttributeCode("Exclude")
            .With(item.Keys.Select(k => IndexKeyText.Of(k, made)))
            .Text("Name", context.NameOf(item))
            .Text("Method", item.Method == "gist" ? null : item.Method)
            .Text("Where", item.Where?.Loadable)
            .List("Include", made.NamesOf(item.Include))
            .Texts("With", item.Parameters)
            .When(item.Deferral)
            .Flag("OnOnly", item.OnOnly)
            .Text("AttachedTo", context.ParentOf(item))
            .Text("IndexComment", item.IndexComment)
            .Text("Comment", item.Comment));
    }
}
