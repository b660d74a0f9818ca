using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes tables.</summary>
internal sealed class TableReader() : RowReader(Table.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups)
    {
        var id = Table.IdOf(row.Text("schema"), row.Text("name"));
        lookups.Add(row.Oid("table_oid"), id);
        return new Table(id)
        {
            Unlogged = row.Flag("unlogged"),
            PartitionBy = row.TextOrNull("partition_key") is { } key ? PartitionKey.FromServer(key) : null,
            Parameters = [.. row.Parameters("parameters"), .. row.Parameters("toast_parameters").Select(p => "toast." + p)],
        };
    }
}
