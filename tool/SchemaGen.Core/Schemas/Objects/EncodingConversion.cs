using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A conversion between encodings (CREATE CONVERSION).</summary>
public sealed record EncodingConversion(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("conversion", ObjectScope.Schema, (id, sql, _) => new EncodingConversion(id, sql)) with { CreateWords = ["conversion", "default conversion"] };
}
