using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Makes columns.</summary>
internal sealed class ColumnReader() : TablePartReader(Column.ObjectKind)
{
    protected override SchemaObject Read(ObjectId table, CatalogRow row, CatalogLookups lookups)
    {
        var expression = row.Expression("expression");
        var generated = row.Text("generated");
        var identity = row.Text("identity");
        var id = Column.IdOf(table, row.Text("name"));
        return new Column(id, lookups.Type(row.Text("type")))
        {
            NotNull = row.Flag("not_null"),
            NotNullName = row.TextOrNull("not_null_name") is { } name && name != Column.UsualNotNullName(id) ? name : null,
            Default = generated.Length == 0 ? expression : null,
            Generated = generated.Length == 0 || expression is null ? null : new(expression, Virtual: generated == "v"),
            Identity = identity.Length == 0 ? null : new(Always: identity == "a", row.SequenceOptions) { Sequence = Sequence(table, row), Comment = row.TextOrNull("sequence_comment") },
            Storage = row.TextOrNull("storage"),
            Compression = row.TextOrNull("compression"),
            Statistics = row.NumberOrNull("statistics"),
            Options = row.Parameters("options").Where(o => o.StartsWith("n_distinct", StringComparison.Ordinal)).ToValueList(),
            Collation = row.QualifiedName("collation_schema", "collation"),
        };
    }

    // Where the name was taken, Postgres put a number behind it, which is nothing that anybody chose.
    private static string? Sequence(ObjectId table, CatalogRow row)
    {
        var usual = Identity.UsualSequence(table.Name, row.Text("name"));
        var name = row.Text("sequence");
        return name.StartsWith(usual, StringComparison.Ordinal) && name[usual.Length..].All(char.IsAsciiDigit) ? null : name;
    }
}
