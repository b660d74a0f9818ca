using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>The arguments of attributes that are put into statements as they are written.</summary>
internal static class SqlArguments
{
    private static readonly HashSet<string> Expressions = new(["sql", "bound", "Check", "Default", "Down", "Using", "Where", "WithCheck"], StringComparer.Ordinal);

    /// <summary>Reports those that would end the part of the statement that they are.</summary>
    internal static void Check(Annotation attribute, DiagnosticSink sink)
    {
        foreach (var (name, place) in KnownAttributes.SqlOf(attribute.Name))
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
