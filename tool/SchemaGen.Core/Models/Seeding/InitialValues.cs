using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Finds the expression that a name stands for: the initial value of what never gets another one.</summary>
internal static class InitialValues
{
    /// <summary>The expression; null for a name that may stand for anything.</summary>
    public static ExpressionSyntax? Of(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true } => Initializer(symbol),
        ILocalSymbol local when !IsAssigned(local) => Initializer(symbol),
        IPropertySymbol { SetMethod: null } property => Initializer(property) ?? Body(property),
        IMethodSymbol { Parameters.Length: 0, IsGenericMethod: false } method => Body(method),
        _ => null,
    };

    private static ExpressionSyntax? Initializer(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Select(s => s switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    }).FirstOrDefault();

    private static ExpressionSyntax? Body(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Select(s => s switch
    {
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression
            ?? (property.AccessorList?.Accessors is [var getter] ? getter.ExpressionBody?.Expression ?? Returned(getter.Body) : null),
        MethodDeclarationSyntax method => method.ExpressionBody?.Expression ?? Returned(method.Body),
        LocalFunctionStatementSyntax function => function.ExpressionBody?.Expression ?? Returned(function.Body),
        _ => null,
    }).FirstOrDefault();

    private static ExpressionSyntax? Returned(BlockSyntax? block) => block?.Statements is [ReturnStatementSyntax { Expression: { } value }] ? value : null;

    private static bool IsAssigned(ILocalSymbol local) => local.DeclaringSyntaxReferences.Select(r => r.GetSyntax().FirstAncestorOrSelf<BlockSyntax>()).OfType<BlockSyntax>()
        .SelectMany(b => b.DescendantNodes()).Any(n => n is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && left.Identifier.ValueText == local.Name
            && n.Parent is not InitializerExpressionSyntax);
}
