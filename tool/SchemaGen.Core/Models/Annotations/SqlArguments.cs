using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>The arguments of attributes that are put into statements as they are written.</summary>
internal static class SqlArguments
{
    private static readonly HashSet<string> Expressions = new(["sql", "bound", "Check", "Default", "Down", "Using", "Where", "WithCheck"], StringComparer.Ordinal);

    // Each with its place among those without a name, -1 for none; keys of indexes are taken apart and so are not here.
    private static readonly ILookup<string, (string Name, int Place)> All = new (string Attribute, string Name, int Place)[]
    {
        ("Check", "sql", 0),
        ("Column", "TypeName", -1),
        ("ColumnStatistics", "With", -1),
        ("Computed", "sql", 0),
        ("ConvertUsing", "sql", 0),
        ("ConvertUsing", "Down", -1),
        ("DefaultSql", "sql", 0),
        ("Domain", "type", 1),
        ("Domain", "Default", -1),
        ("Domain", "Check", -1),
        ("DomainCheck", "sql", 1),
        ("Exclude", "Method", -1),
        ("Exclude", "Where", -1),
        ("Exclude", "With", -1),
        ("PartitionOf", "bound", 1),
        ("PgIndex", "Method", -1),
        ("PgIndex", "OperatorClass", -1),
        ("PgIndex", "Where", -1),
        ("PgIndex", "With", -1),
        ("PgKey", "With", -1),
        ("Policy", "Using", -1),
        ("Policy", "WithCheck", -1),
        ("RangeType", "subtype", 1),
        ("RangeType", "OperatorClass", -1),
        ("Sequence", "Type", -1),
        ("Unique", "With", -1),
        ("With", "parameters", 0),
    }.ToLookup(a => a.Attribute, a => (a.Name, a.Place), StringComparer.Ordinal);

    /// <summary>Reports those that would end the part of the statement that they are.</summary>
    internal static void Check(Annotation attribute, DiagnosticSink sink)
    {
        foreach (var (name, place) in All[attribute.Name])
        {
            foreach (var argument in attribute.All(name, place))
            {
                if (argument.Value is string text && (SqlPart.ProblemOf(text) ?? OfComment(name, text)) is { } problem)
                {
                    sink.Report(DiagnosticIds.NotOneExpression, $"'{text}' {problem}", argument.Location ?? attribute.Location);
                }
            }
        }
    }

    // From an expression comments are taken away.
    private static string? OfComment(string name, string text) =>
        !Expressions.Contains(name) && SqlLexer.WithoutComments(text) != text ? "has a comment in it, which would hide what follows" : null;
}
