using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes foreign keys.</summary>
internal sealed class ForeignKeyReader() : TablePartReader(ForeignKey.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups)
    {
        var referenced = Table.IdOf(row.Text("referenced_schema"), row.Text("referenced_table"));
        ObjectId id = new(ForeignKey.ObjectKind, table.Schema, row.Text("name"), table.Name);
        return new ForeignKey(id, row.Texts("columns"), referenced, row.Texts("referenced_columns"))
        {
            OnDelete = Action(row.Text("on_delete")),
            OnDeleteColumns = row.Texts("on_delete_columns"),
            OnUpdate = Action(row.Text("on_update")),
            MatchFull = row.Flag("match_full"),
            Deferral = row.Deferral,
            Period = row.Flag("period"),
            NotEnforced = row.Flag("not_enforced"),
            NotValid = row.Flag("not_valid"),
        };
    }

    private static ReferentialAction Action(string code) => code switch
    {
        "r" => ReferentialAction.Restrict,
        "c" => ReferentialAction.Cascade,
        "n" => ReferentialAction.SetNull,
        "d" => ReferentialAction.SetDefault,
        _ => ReferentialAction.NoAction,
    };
}
