using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Finds the names of members that something assigns outside of their declaration.</summary>
internal static class AssignedNames
{
    /// <summary>Them; what stands in the initializer of an object is of another object.</summary>
    /// <param name="sources">The source.</param>
    /// <param name="withConstructors">Whether what a constructor assigns to its own object counts.</param>
    public static HashSet<string> In(SourceSet sources, bool withConstructors) => new(
        sources.Compilations.SelectMany(c => c.SyntaxTrees).SelectMany(t => t.GetRoot().DescendantNodes()).OfType<AssignmentExpressionSyntax>()
            .Where(a => a.Parent is not InitializerExpressionSyntax && (withConstructors || !IsOfOwn(a)))
            .Select(a => a.Left is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : a.Left is IdentifierNameSyntax name ? name.Identifier.ValueText : null)
            .OfType<string>(),
        StringComparer.Ordinal);

    private static bool IsOfOwn(AssignmentExpressionSyntax assignment) => assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } };
}
