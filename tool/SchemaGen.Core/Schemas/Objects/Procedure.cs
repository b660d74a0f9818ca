using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A procedure (CREATE PROCEDURE).</summary>
public sealed record Procedure(ObjectId Id, SqlExpression Definition) : Routine(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("procedure", ObjectScope.Schema, (id, sql, facts) => Read(new Procedure(id, sql), facts)) with { HasSignature = true, CreateWords = ["procedure"] };
}
