using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says schemas; one that a table, an enumeration or a sequence stands in is there anyway.</summary>
internal sealed class NamespaceWriter() : ObjectWriter<Namespace>(Namespace.ObjectKind)
{
    protected override void Write(Namespace item, WriterContext context)
    {
        if (item.Comment is not null || !context.Schema.Any(o => o is Table or EnumType or Sequence && o.Id.Schema == item.Id.Name))
        {
            context.Assembly.Add(new AttributeCode("Schema").Text(item.Id.Name).Text("Comment", item.Comment));
        }
    }
}
