using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says that a column owns a sequence, which of classes only serial can.</summary>
internal sealed class SequenceOwnerWriter() : ObjectWriter<SequenceOwner>(SequenceOwner.ObjectKind)
{
    protected override void Write(SequenceOwner item, WriterContext context)
    {
        if (context.Schema.Find(Sequence.IdOf(item.Id.Schema, item.Id.Name)) is not Sequence sequence || SerialColumn.ColumnOf(sequence, context) is null)
        {
            context.Declare(item);
        }
    }
}
