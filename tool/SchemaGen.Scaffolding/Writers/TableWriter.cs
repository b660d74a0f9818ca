using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says tables as classes.</summary>
internal sealed class TableWriter() : ObjectWriter<Table>(Table.ObjectKind)
{
    protected override void Write(Table item, WriterContext context)
    {
        ClassDraft made = new(item.Id, context.Names.TypeOf(item.Id)!);
        made.Attributes.Add(new AttributeCode("Table").Text(item.Id.Name).Text("Schema", context.SchemaOf(item.Id)));
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
                .With(partitioned.Keys.Select(k => IndexKeyText.Of(k, name => context.Names.FindProperty(Column.IdOf(item.Id, name))))));
        }

        if (context.KeyOf(item.Id) is null && (context.Schema.AsChild(item.Id) is null || HasUsualKey(made.Name, item, context)))
        {
            made.Attributes.Add(new AttributeCode("NoKey"));
        }

        var (summary, comment) = CommentWriter.Of(item, context);
        made.Summary = summary;
        made.Attributes.AddRange(comment);
        context.Add(made);
    }

    // A partition has the key of its parent, unless one of its own columns would be taken for one.
    private static bool HasUsualKey(string name, Table item, WriterContext context) => context.PartsOf<Column>(item.Id)
        .Select(c => context.Names.PropertyOf(c.Id))
        .Any(p => string.Equals(p, "Id", StringComparison.OrdinalIgnoreCase) || string.Equals(p, name + "Id", StringComparison.OrdinalIgnoreCase));
}
