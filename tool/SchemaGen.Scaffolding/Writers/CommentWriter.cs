using SchemaGen.Core.Schemas;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says comments of what has a place in the source: by <c>[PgComment]</c> or, where the models are read so, by the documentation summary.</summary>
internal static class CommentWriter
{
    /// <summary>The summary as XML or the attribute; neither where there is no comment.</summary>
    public static (string? Summary, IReadOnlyList<AttributeCode> Attributes) Of(SchemaObject item, WriterContext context) => item.Comment switch
    {
        null => (null, []),
        var comment when context.Options.Models.XmlComments && CSharp.Xml(comment) is { } xml => (xml, []),
        var comment => (null, [new AttributeCode("PgComment").Text(comment)]),
    };
}
