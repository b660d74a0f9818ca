using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A text search template (CREATE TEXT SEARCH TEMPLATE).</summary>
public sealed record TextSearchTemplate(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("text_search_template", ObjectScope.Schema, (id, sql, _) => new TextSearchTemplate(id, sql)) with { CreateWords = ["text search template"] };
}
