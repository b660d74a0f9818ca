using SchemaGen.Core.Text;

namespace SchemaGen.Scaffolding.Code;

/// <summary>The order in which attributes are read best.</summary>
internal static class AttributeOrder
{
    /// <summary>The attributes as they came, the comment after all of them.</summary>
    public static ValueList<AttributeCode> WithCommentLast(this IEnumerable<AttributeCode> attributes) => attributes.OrderBy(a => a.Name == "PgComment").ToValueList();
}
