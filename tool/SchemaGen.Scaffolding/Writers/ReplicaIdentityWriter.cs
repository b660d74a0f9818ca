using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says what logical replication tells rows apart by.</summary>
internal sealed class ReplicaIdentityWriter() : ObjectWriter<ReplicaIdentity>(ReplicaIdentity.ObjectKind)
{
    protected override void Write(ReplicaIdentity item, WriterContext context)
    {
        if (context.ClassOf(item.Owner!) is not { } made || (item.Index is { } index && context.Schema.Find(index) is not { IsImplied: false }))
        {
            context.Declare(item);
            return;
        }

        var attribute = new AttributeCode("ReplicaIdentity");
        made.Attributes.Add(item.Index is not null ? attribute.Text(item.Index.Name) : attribute.With(item.Full ? "ReplicaIdentityMode.Full" : "ReplicaIdentityMode.Nothing"));
    }
}
