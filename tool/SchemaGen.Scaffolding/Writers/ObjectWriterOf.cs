using SchemaGen.Core.Schemas;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>A writer that gets its objects as what they are.</summary>
internal abstract class ObjectWriter<T>(ObjectKind kind) : ObjectWriter(kind)
    where T : SchemaObject
{
    public sealed override void Write(SchemaObject item, WriterContext context) => Write((T)item, context);

    protected abstract void Write(T item, WriterContext context);
}
