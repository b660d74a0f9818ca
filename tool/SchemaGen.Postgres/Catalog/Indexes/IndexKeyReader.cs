using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Catalog;

/// <summary>Remembers what indexes are made of, for those and for the constraints that rest on one.</summary>
internal sealed class IndexKeyReader() : RowReader("index_key")
{
    internal override SchemaObject? Read(CatalogRow row, CatalogLookups lookups)
    {
        var isKey = row.Flag("is_key");
        var key = new IndexKey { Column = row.TextOrNull("column") };
        lookups.Add(row.Oid("index_oid"), new IndexPart(isKey, isKey ? Sorted(key, row) : key));
        return null;
    }

    private static IndexKey Sorted(IndexKey key, CatalogRow row) => key with
    {
        Expression = row.TextOrNull("expression") is { } expression ? SqlExpression.FromServer(WithoutBrackets(expression)) : null,
        Collation = row.QualifiedName("collation_schema", "collation"),
        OperatorClass = row.QualifiedName("class_schema", "class") is { } name ? OperatorClassName.Normalise(name + Parameters(row.Texts("class_parameters"))) : null,
        Statistics = row.NumberOrNull("statistics"),
        Descending = row.Flag("descending"),
        NullsFirst = row.Flag("nulls_first"),
    };

    // pg_get_indexdef puts brackets around all but function calls, and some of those (AT TIME ZONE) bring their own.
    private static string WithoutBrackets(string expression) => expression.StartsWith('(') ? expression[1..^1] : expression;

    private static string Parameters(ValueList<string> parameters) =>
        parameters.Count == 0 ? string.Empty : $"({string.Join(", ", parameters.Select(Parameter))})";

    private static string Parameter(string parameter) =>
        parameter.Split('=', 2) is [var name, var value] ? $"{SqlIdentifier.Quote(name)}={SqlLiteral.Quote(value)}" : parameter;
}
