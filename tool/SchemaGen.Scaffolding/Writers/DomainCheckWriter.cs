using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says checks of domains on the assembly.</summary>
internal sealed class DomainCheckWriter() : ObjectWriter<DomainCheck>(DomainCheck.ObjectKind)
{
    protected override void Write(DomainCheck item, WriterContext context)
    {
        if (context.Declared.Any(d => d.Id == item.Id.TableId))
        {
            context.Declare(item);
            return;
        }

        context.Assembly.Add(new AttributeCode("DomainCheck")
            .Text(SqlIdentifier.Quote(item.Id.Schema, item.Id.Table))
            .Text(item.Expression.Loadable)
            .Text("Name", context.NameOf(item))
            .Flag("NotValid", item.NotValid)
            .Text("Comment", item.Comment));
    }
}
