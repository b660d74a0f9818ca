using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Recognises loops over all entity types of the model that change nothing of the schema.</summary>
/// <param name="reader">Reads what stands in them.</param>
internal sealed class LoopReader(ConfigurationReader reader)
{
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "HasQueryFilter", "SetQueryFilter", "SetValueConverter", "SetValueComparer", "SetPropertyAccessMode", "SetChangeTrackingStrategy" };

    /// <summary>Reads a loop; false for one that is not known.</summary>
    public bool Read(ForEachStatementSyntax loop, FluentScope scope) =>
        reader.Model is not null && FluentEvaluator.Mentions(loop.Expression, scope) && loop.Expression.ToString().Contains("GetEntityTypes")
        && Calls(loop).All(n => Harmless.Contains(n));

    // What ends a statement is what has an effect.
    private static IEnumerable<string> Calls(ForEachStatementSyntax loop) => loop.Statement.DescendantNodes().OfType<ExpressionStatementSyntax>().Select(s => s.Expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.Identifier.ValueText,
        _ => string.Empty,
    });
}
