using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes extensions.</summary>
internal sealed class ExtensionReader() : RowReader(Extension.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups) => new Extension(Extension.IdOf(row.Text("name")))
    {
        Schema = row.Text("schema"),
        Version = row.Text("version"),
        IsInstalled = new(true),
    };
}
