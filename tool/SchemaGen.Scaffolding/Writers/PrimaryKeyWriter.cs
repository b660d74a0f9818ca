using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says primary keys: by a property named <c>Id</c>, by <c>[Key]</c>, by <c>[PrimaryKey]</c> for several columns in a project of EF Core, or by <c>[PgKey]</c>.</summary>
internal sealed class PrimaryKeyWriter() : ObjectWriter<PrimaryKey>(PrimaryKey.ObjectKind)
{
    protected override void Write(PrimaryKey item, WriterContext context)
    {
        var made = context.ClassOf(item.Id.TableId)!;
        var detail = new AttributeCode("PgKey")
            .Text("Name", context.NameOf(item))
            .List("Include", made.NamesOf(item.Include))
            .Flag("WithoutOverlaps", item.WithoutOverlaps)
            .Texts("With", item.Parameters)
            .When(item.Deferral)
            .Flag("OnOnly", item.OnOnly)
            .Text("AttachedTo", context.ParentOf(item))
            .Text("IndexComment", item.IndexComment)
            .Text("Comment", item.Comment);
        var properties = item.Columns.Select(made.Find).OfType<PropertyDraft>().ToList();
        if (properties.Count < item.Columns.Count)
        {
            made.Attributes.Add(new AttributeCode("PgKey").With(made.NamesOf(item.Columns)).With(detail.Arguments));
        }
        else if (properties.Count > 1)
        {
            made.Attributes.Add(new AttributeCode(context.Options.EntityFramework && detail.Arguments.Count == 0 ? "PrimaryKey" : "PgKey").With(properties.Select(p => p.NameOf)).With(detail.Arguments));
        }
        else if (detail.Arguments.Count > 0)
        {
            properties[0].Attributes.Insert(0, detail);
        }
        else if (properties[0] != ByConvention(made))
        {
            properties[0].Attributes.Insert(0, new AttributeCode("Key"));
        }
    }

    private static PropertyDraft? ByConvention(ClassDraft made) => Named(made, "Id") ?? Named(made, made.Name + "Id");

    private static PropertyDraft? Named(ClassDraft made, string name) => made.Columns.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));
}
