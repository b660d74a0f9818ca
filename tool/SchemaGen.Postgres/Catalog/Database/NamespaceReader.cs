using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes schemas; <c>public</c> only where its comment is not the usual one, though privileges on it are told.</summary>
internal sealed class NamespaceReader() : RowReader(Namespace.ObjectKind.Name)
{
    internal override SchemaObject? Read(CatalogRow row, CatalogLookups lookups)
    {
        Namespace item = new(Namespace.IdOf(row.Text("name")));
        lookups.Add(row.Key, item.Id);
        return item.Id == Namespace.Public.Id && row.Comment is null ? null : item;
    }
}
