using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A function, also a window function and a trigger function (CREATE FUNCTION).</summary>
public sealed record Function(ObjectId Id, SqlExpression Definition) : Routine(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("function", ObjectScope.Schema, (id, sql, facts) => Read(new Function(id, sql), facts)) with { HasSignature = true, CreateWords = ["function"] };
}
