using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes collations.</summary>
internal sealed class CollationReader() : RowReader(Collation.ObjectKind.Name)
{
    internal override SchemaObject Read(CatalogRow row, CatalogLookups lookups)
    {
        var (sorting, letters) = (row.TextOrNull("lc_collate"), row.TextOrNull("lc_ctype"));
        var locale = row.TextOrNull("locale") ?? (sorting == letters ? sorting : null);
        return new Collation(Collation.IdOf(row.Text("schema"), row.Text("name")), Provider(row.Text("provider")))
        {
            Locale = locale is null ? null : SqlExpression.FromServer(locale),
            LcCollate = locale is null ? sorting : null,
            LcCtype = locale is null ? letters : null,
            Nondeterministic = row.Flag("nondeterministic"),
            Rules = row.TextOrNull("rules"),
        };
    }

    private static string Provider(string letter) => letter switch { "i" => "icu", "b" => "builtin", _ => "libc" };
}
