using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says that a table is a partition.</summary>
internal sealed class PartitionWriter() : ObjectWriter<Partition>(Partition.ObjectKind)
{
    protected override void Write(Partition item, WriterContext context) => context.ClassOf(item.Table)!.Attributes.Insert(1, new AttributeCode("PartitionOf")
        .With($"typeof({context.Names.TypeOf(item.Parent)})")
        .Text(item.Bound.Best));
}
