using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Finds the text of a check that was written without a name, by the name that Postgres gives it.</summary>
internal static class DeclaredChecks
{
    private const string Space = "constraint";

    private static readonly string NameTemplate = new NameTemplates().Check;

    /// <summary>The text, or null where none is sure to be that of the check.</summary>
    /// <param name="id">The name that the check got.</param>
    /// <param name="expression">What the server says that it is.</param>
    /// <param name="maker">The statement that makes its table or domain.</param>
    internal static string? Find(ObjectId id, SqlExpression expression, StatementText? maker)
    {
        if (maker is null)
        {
            return null;
        }

        HashSet<string> columns = id.Kind == Check.ObjectKind ? [.. maker.Parts().Select(p => p.FirstName()).OfType<string>()] : [];
        NameChooser names = new();
        foreach (var named in maker.WordsBehind("constraint"))
        {
            names.Reserve(Space, string.Empty, named);
        }

        foreach (var written in maker.UnnamedChecks())
        {
            // ChooseConstraintName (catalog/pg_constraint.c): the column stands in the name where the check reads a single one.
            var read = ColumnsIn(written, columns);
            if (names.Choose([Space], string.Empty, number => ObjectName.Make(NameTemplate, id.Table, read.Count == 1 ? read : [], number)) == id.Name)
            {
                return IsLike(written, expression.Best, columns) ? written : null;
            }
        }

        return null;
    }

    // A name says only where it may stand: what it reads and what it compares with have to be the same, too.
    private static bool IsLike(string written, string printed, HashSet<string> columns) =>
        ColumnsIn(written, columns).SequenceEqual(ColumnsIn(printed, columns)) && Literals(written).SetEquals(Literals(printed));

    private static List<string> ColumnsIn(string sql, HashSet<string> columns) => [.. SqlLexer.Identifiers(sql).Where(columns.Contains).OrderBy(c => c, StringComparer.Ordinal)];

    private static HashSet<string> Literals(string sql) => [.. SqlLexer.Tokens(sql).Where(t => t.Kind is SqlTokenKind.String or SqlTokenKind.Number).Select(t => t.Value)];
}
