using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says unique constraints.</summary>
internal sealed class UniqueWriter() : ObjectWriter<Unique>(Unique.ObjectKind)
{
    protected override void Write(Unique item, WriterContext context)
    {
        var made = context.ClassOf(item.Id.TableId)!;
        var property = item.Columns is [var column] ? made.Find(column) : null;
        (property?.Attributes ?? made.Attributes).Add(new AttributeCode("Unique")
            .With(property is null ? made.NamesOf(item.Columns) : [])
            .Text("Name", context.NameOf(item))
            .List("Include", made.NamesOf(item.Include))
            .Flag("NullsNotDistinct", item.NullsNotDistinct)
            .Flag("WithoutOverlaps", item.WithoutOverlaps)
            .Texts("With", item.Parameters)
            .When(item.Deferral)
            .Flag("OnOnly", item.OnOnly)
            .Text("AttachedTo", context.ParentOf(item))
            .Text("IndexComment", item.IndexComment)
            .Text("Comment", item.Comment));
    }
}
