using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says sequences; that of a serial column is part of its type.</summary>
internal sealed class SequenceWriter() : ObjectWriter<Sequence>(Sequence.ObjectKind)
{
    protected override void Write(Sequence item, WriterContext context)
    {
        if (SerialColumn.ColumnOf(item, context) is not null)
        {
            return;
        }

        var attribute = new AttributeCode("Sequence")
            .Text(item.Id.Name)
            .Text("Schema", context.SchemaOf(item.Id))
            .Text("Type", item.Type == "bigint" ? null : item.Type);
        context.Assembly.Add(SequenceOptionsWriter.Add(attribute, item.Options, item.Type).Flag("Unlogged", item.Unlogged == true).Text("Comment", item.Comment));
    }
}
