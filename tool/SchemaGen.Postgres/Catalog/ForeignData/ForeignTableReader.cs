using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes foreign tables, whose columns stand in lists beside each other.</summary>
internal sealed class ForeignTableReader() : FactRowReader(ForeignTable.ObjectKind)
{
    internal override SchemaObject? Read(CatalogRow row, CatalogLookups lookups)
    {
        var (types, defaults, generated) = (row.Texts("column_types"), row.Texts("column_defaults"), row.Texts("column_generated"));
        var (required, options) = (row.Texts("column_required"), row.Texts("column_options"));
        return ((ForeignTable)base.Read(row, lookups)!) with
        {
            Columns = row.Texts("column_names").Select((n, i) => new ForeignColumn(n, types[i])
            {
                Default = OrNull(defaults[i]),
                Generated = OrNull(generated[i]),
                NotNull = required[i].Length > 0,
                Options = options[i].Length == 0 ? [] : options[i].Split('\n').ToValueList(),
            }).ToValueList(),
        };
    }

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
