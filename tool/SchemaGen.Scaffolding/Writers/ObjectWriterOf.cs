using SchemaGen.Core.Schemas;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>A writer that gets its objects as what they are.</summary>
internal abstract class ObjectWriter<T>(ObjectKind kind) : ObjectWriter(kind)
    where T : SchemaObject
{
    public sealed override void Write(SchemaObject item, CodeBook book) => Write((T)item, book);

    protected abstract void Write(T item, CodeBook book);
}
