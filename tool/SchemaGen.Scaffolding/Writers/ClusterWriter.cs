using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says by which index CLUSTER sorts a table; that of a materialised view is left to SQL.</summary>
internal sealed class ClusterWriter() : ObjectWriter<Cluster>(Cluster.ObjectKind)
{
    protected override void Write(Cluster item, WriterContext context)
    {
        if (context.ClassOf(item.Owner!) is { } made && context.Schema.Find(item.Index) is { IsImplied: false })
        {
            made.Attributes.Add(new AttributeCode("ClusterOn").Text(item.Index.Name));
        }
        else
        {
            context.Declare(item);
        }
    }
}
