using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An operator (CREATE OPERATOR); its signature is the types of its operands.</summary>
public sealed record Operator(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("operator", ObjectScope.Schema, (id, sql, _) => new Operator(id, sql)) with { HasSignature = true, CreateWords = ["operator"] };
}
