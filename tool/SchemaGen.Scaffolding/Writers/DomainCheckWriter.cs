using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says checks of domains on the assembly.</summary>
internal sealed class DomainCheckWriter() : ObjectWriter<DomainCheck>(DomainCheck.ObjectKind)
{
    protected override void Write(DomainCheck item, CodeBook book)
    {
        if (book.Declared.Any(d => d.Id == item.Id.TableId))
        {
            book.Declare(item);
            return;
        }

        book.Assembly.Add(new AttributeCode("DomainCheck")
            .Text(SqlIdentifier.Quote(item.Id.Schema, item.Id.Table))
            .Text(item.Expression.Best)
            .Text("Name", book.NameOf(item))
            .Flag("NotValid", item.NotValid)
            .Text("Comment", item.Comment));
    }
}
