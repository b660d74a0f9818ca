using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>The types of a column before and after.</summary>
public sealed record TypeChange(SqlType Before, SqlType After)
{
    /// <summary>Whether the two are one type with another modifier: an expression over the column means the same.</summary>
    public bool KeepsBase => Before.BaseName == After.BaseName && Before.IsArray == After.IsArray;

    /// <summary>Whether values of the two can be compared with each other by an operator of one family.</summary>
    public bool SharesOperators => TypeConversion.ShareOperators(Before, After);
}
