using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A text search parser (CREATE TEXT SEARCH PARSER).</summary>
public sealed record TextSearchParser(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("text_search_parser", ObjectScope.Schema, (id, sql, _) => new TextSearchParser(id, sql)) with { CreateWords = ["text search parser"] };
}
