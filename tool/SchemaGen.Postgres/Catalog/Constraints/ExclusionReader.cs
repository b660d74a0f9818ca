using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes exclusion constraints.</summary>
internal sealed class ExclusionReader() : TablePartReader(Exclusion.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups)
    {
        var index = row.Oid("index_oid");
        var operators = row.Texts("operator_schemas").Zip(row.Texts("operators"), Operator);
        var keys = lookups.Keys(index).Zip(operators, (part, name) => part.Key with { Operator = name, Statistics = null });
        return new Exclusion(new(Exclusion.ObjectKind, table.Schema, row.Text("name"), table.Name), row.Text("method"), keys.ToValueList())
        {
            Include = lookups.Include(index),
            Where = row.Expression("predicate"),
            IndexComment = row.TextOrNull("index_comment"),
            OnOnly = row.Flag("on_only"),
            AttachedTo = lookups.Parent(row, Exclusion.ObjectKind),
            Parameters = row.Parameters("parameters"),
            Deferral = row.Deferral,
        };
    }

    private static string Operator(string schema, string name) =>
        schema == "pg_catalog" ? name : $"OPERATOR({SqlIdentifier.Quote(schema)}.{name})";
}
