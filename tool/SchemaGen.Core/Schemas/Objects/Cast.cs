using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A cast (CREATE CAST); it has no name but its types.</summary>
public sealed record Cast(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("cast", ObjectScope.Database, (id, sql, _) => new Cast(id, sql)) with { HasSignature = true, CreateWords = ["cast"] };
}
