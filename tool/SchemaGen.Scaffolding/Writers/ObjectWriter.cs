using SchemaGen.Core.Schemas;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says the objects of one kind in attributes, classes and properties; what it cannot say it reports.</summary>
internal abstract class ObjectWriter(ObjectKind kind)
{
    public ObjectKind Kind => kind;

    public abstract void Write(SchemaObject item, WriterContext context);
}
