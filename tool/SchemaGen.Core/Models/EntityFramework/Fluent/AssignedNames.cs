using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The names of members that something assigns outside of their declaration.</summary>
/// <param name="All">All of them; what stands in the initializer of an object is of another object.</param>
/// <param name="Changed">Those that something else assigns than a constructor to its own object.</param>
internal sealed record AssignedNames(HashSet<string> All, HashSet<string> Changed)
{
    /// <summary>Finds them.</summary>
    public static AssignedNames In(SourceSet sources)
    {
        AssignedNames found = new(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var assignment in sources.Compilations.SelectMany(c => c.SyntaxTrees).SelectMany(t => t.GetRoot().DescendantNodes()).OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Parent is not InitializerExpressionSyntax && NameOf(assignment.Left) is { } name)
            {
                _ = found.All.Add(name);
                _ = !IsOfOwn(assignment) && found.Changed.Add(name);
            }
        }

        return found;
    }

    private static string? NameOf(ExpressionSyntax assigned) => assigned switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static bool IsOfOwn(AssignmentExpressionSyntax assignment) => assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax } }
            or ArrowExpressionClauseSyntax { Parent: ConstructorDeclarationSyntax };
}
