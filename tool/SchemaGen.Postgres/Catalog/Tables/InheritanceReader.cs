using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes what tells that a table inherits from others.</summary>
internal sealed class InheritanceReader() : TablePartReader(Inheritance.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups) =>
        new Inheritance(Inheritance.IdOf(table), row.Texts("parent_schemas").Zip(row.Texts("parents"), Table.IdOf).ToValueList());
}
