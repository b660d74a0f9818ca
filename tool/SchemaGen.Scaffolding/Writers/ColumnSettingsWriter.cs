using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says how the values of a column are stored and looked at.</summary>
internal static class ColumnSettingsWriter
{
    /// <summary>The attributes; none for a column that is as any.</summary>
    public static IEnumerable<AttributeCode> Of(Column column) =>
        new[]
        {
            new AttributeCode("NotNullName").Text(column.NotNull ? column.NotNullName : null),
            new AttributeCode("Storage").Text(column.Storage?.ToUpperInvariant()),
            new AttributeCode("Compression").Text(column.Compression),
            new AttributeCode("ColumnStatistics").Number("Target", column.Statistics).Texts("With", column.Options),
        }.Where(a => a.Arguments.Count > 0);
}
