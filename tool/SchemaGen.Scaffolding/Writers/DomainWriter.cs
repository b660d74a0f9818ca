using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says domains on the assembly; columns name them by <c>TypeName</c> and hold the values of the type that they are over.</summary>
internal sealed class DomainWriter() : ObjectWriter<Domain>(Domain.ObjectKind)
{
    protected override void Write(Domain item, WriterContext context)
    {
        var collation = item.Collation is null ? [] : ObjectId.SplitPath(item.Collation);
        if (collation.Count > 1)
        {
            context.Declare(item);
            return;
        }

        context.Assembly.Add(new AttributeCode("Domain")
            .Text(item.Id.Name)
            .Text(item.Type.Best)
            .Text("Schema", context.SchemaOf(item.Id))
            .Text("Collation", collation is [var name, ..] ? name : null)
            .Text("Default", item.Default?.Loadable)
            .Flag("NotNull", item.NotNull)
            .Text("Comment", item.Comment));
    }
}
