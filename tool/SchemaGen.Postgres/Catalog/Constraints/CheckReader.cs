using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes check constraints.</summary>
internal sealed class CheckReader() : TablePartReader(Check.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups) =>
        new Check(new(Check.ObjectKind, table.Schema, row.Text("name"), table.Name), SqlExpression.FromServer(row.Text("expression")))
        {
            NoInherit = row.Flag("no_inherit"),
            NotEnforced = row.Flag("not_enforced"),
            NotValid = row.Flag("not_valid"),
        };
}
