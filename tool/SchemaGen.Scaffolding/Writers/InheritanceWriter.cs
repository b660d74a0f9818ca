using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says that a table inherits from others.</summary>
internal sealed class InheritanceWriter() : ObjectWriter<Inheritance>(Inheritance.ObjectKind)
{
    protected override void Write(Inheritance item, WriterContext context) =>
        context.ClassOf(item.Table)!.Attributes.Insert(1, new AttributeCode("Inherits").With(item.Parents.Select(p => $"typeof({context.Names.TypeOf(p)})")));
}
