using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A foreign server (CREATE SERVER).</summary>
public sealed record ForeignServer(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("server", ObjectScope.Database, (id, sql, _) => new ForeignServer(id, sql));
}
