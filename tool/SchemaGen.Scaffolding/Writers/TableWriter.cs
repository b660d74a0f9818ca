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

        if (item.PartitionBy is { } partitioned)
        {
            made.Attributes.Add(new AttributeCode("PartitionBy")
                .With($"PartitionStrategy.{char.ToUpperInvariant(partitioned.Strategy[0])}{partitioned.Strategy[1..]}")
                .With(partitioned.Keys.Select(k => KeyText.Of(k, name => book.Names.FindProperty(Column.IdOf(item.Id, name))))));
        }

        if (book.KeyOf(item.Id) is null && (book.Schema.LineageOf(item.Id) is null || HasUsualKey(made.Name, item, book)))
        {
            made.Attributes.Add(new AttributeCode("NoKey"));
        }

        var (summary, comment) = Comments.Of(item, book);
        made.Summary = summary;
        made.Attributes.AddRange(comment);
        book.Add(made);
    }

    // A partition has the key of its parent, unless one of its own columns would be taken for one.
    private static bool HasUsualKey(string name, Table item, CodeBook book) => book.PartsOf<Column>(item.Id)
        .Select(c => book.Names.PropertyOf(c.Id))
        .Any(p => string.Equals(p, "Id", StringComparison.OrdinalIgnoreCase) || string.Equals(p, name + "Id", StringComparison.OrdinalIgnoreCase));
}
