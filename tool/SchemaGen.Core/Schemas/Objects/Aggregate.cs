using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An aggregate function (CREATE AGGREGATE).</summary>
public sealed record Aggregate(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("aggregate", ObjectScope.Schema, (id, sql, _) => new Aggregate(id, sql)) with { HasSignature = true, CreateWords = ["aggregate"] };
}
