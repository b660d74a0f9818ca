using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says tables as classes.</summary>
internal sealed class TableWriter() : ObjectWriter<Table>(Table.ObjectKind)
{
    protected override void Write(Table item, CodeBook book)
    {
        ClassDraft made = new(item.Id, book.Names.TypeOf(item.Id)!);
        made.Attributes.Add(new AttributeCode("Table").Text(item.Id.Name).Text("Schema", book.SchemaOf(item.Id)));
        if (item.Unlogged)
        {
            made.Attributes.Add(new AttributeCode("Unlogged"));
        }

        if (item.Parameters.Count > 0)
        {
            made.Attributes.Add(new AttributeCode("With").With(item.Parameters.Select(CSharp.Text)));
        }

        if (book.KeyOf(item.Id) is null)
        {
            made.Attributes.Add(new AttributeCode("NoKey"));
        }

        var (summary, comment) = Comments.Of(item, book);
        made.Summary = summary;
        made.Attributes.AddRange(comment);
        book.Add(made);
    }
}
