using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A foreign-data wrapper (CREATE FOREIGN DATA WRAPPER).</summary>
public sealed record ForeignDataWrapper(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("foreign_data_wrapper", ObjectScope.Database, (id, sql, _) => new ForeignDataWrapper(id, sql));
}
