using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A foreign table with its columns (CREATE FOREIGN TABLE).</summary>
public sealed record ForeignTable(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("foreign_table", ObjectScope.Schema, (id, sql, _) => new ForeignTable(id, sql));
}
