using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A text search configuration with its mappings (CREATE TEXT SEARCH CONFIGURATION).</summary>
public sealed record TextSearchConfiguration(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("text_search_configuration", ObjectScope.Schema, (id, sql, _) => new TextSearchConfiguration(id, sql));
}
