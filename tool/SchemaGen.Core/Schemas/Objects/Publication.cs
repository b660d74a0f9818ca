using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A publication (CREATE PUBLICATION).</summary>
public sealed record Publication(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("publication", ObjectScope.Database, (id, sql, _) => new Publication(id, sql));
}
