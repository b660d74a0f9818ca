using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A text search dictionary (CREATE TEXT SEARCH DICTIONARY).</summary>
public sealed record TextSearchDictionary(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("text_search_dictionary", ObjectScope.Schema, (id, sql, _) => new TextSearchDictionary(id, sql));
}
