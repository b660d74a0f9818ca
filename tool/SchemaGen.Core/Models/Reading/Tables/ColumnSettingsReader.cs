using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Reads how the values of a column are stored and looked at.</summary>
internal static class ColumnSettingsReader
{
    public static Column Of(ModelColumn model, Column column, ModelContext context)
    {
        var annotations = model.Property.Annotations;
        var statistics = annotations.Find("ColumnStatistics");
        var storage = annotations.Find("Storage")?.Text("storage", 0)?.Trim().ToLowerInvariant();
        return column with
        {
            NotNullName = annotations.Find("NotNullName") is { } named && named.Text("name", 0) is { } name ? context.Checked(name, named.Location) : null,
            Storage = storage == TypeStorage.DefaultOf(column.Type) ? null : storage,
            Compression = annotations.Find("Compression")?.Text("method", 0)?.Trim().ToLowerInvariant(),
            Statistics = statistics?.Number("Target"),
            Options = statistics is null ? [] : context.Parameters(statistics.Texts("With"), statistics.Location),
        };
    }
}
