using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says extensions; their version is left to the server.</summary>
internal sealed class ExtensionWriter() : ObjectWriter<Extension>(Extension.ObjectKind)
{
    protected override void Write(Extension item, WriterContext context) => context.Assembly.Add(new AttributeCode("Extension")
        .Text(item.Id.Name)
        .Text("Schema", item.Schema is "public" or "pg_catalog" ? null : item.Schema)
        .Text("Comment", item.Comment));
}
