using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Finds the values of fields and properties that nothing assigns but their declaration.</summary>
/// <param name="reader">Knows the source.</param>
/// <param name="evaluator">Finds what their initial values stand for.</param>
internal sealed class NamedValues(ConfigurationReader reader, FluentEvaluator evaluator)
{
    /// <summary>The value of the field or property that is named.</summary>
    public object? Of(ExpressionSyntax expression, FluentScope scope) => reader.SymbolOf(expression) switch
    {
        IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } => string.Empty,
        IFieldSymbol field => OfField(field, scope),
        IPropertySymbol { Name: "ProviderName" } => "Npgsql.EntityFrameworkCore.PostgreSQL",
        IPropertySymbol property => OfInstance(property, scope.Type, scope),
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>The value of a field or a property of an object of a class.</summary>
    public object? OfInstance(ISymbol? symbol, INamedTypeSymbol? type, FluentScope scope) => symbol switch
    {
        IFieldSymbol field => OfField(field, scope),
        IPropertySymbol property => OfProperty(property.IsStatic || type is null ? property : Overridden(property, type), new() { Type = type, Depth = scope.Depth + 1 }),
        _ => FluentEvaluator.Unknown,
    };

    private static IPropertySymbol Overridden(IPropertySymbol property, INamedTypeSymbol type) =>
        type.WithBases().SelectMany(t => t.GetMembers(property.Name).OfType<IPropertySymbol>()).FirstOrDefault(p => !p.IsAbstract) ?? property;

    private object? OfField(IFieldSymbol field, FluentScope scope) =>
        field.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<VariableDeclaratorSyntax>().FirstOrDefault()?.Initializer is { } initial && !IsAssigned(field)
            ? Read(initial.Value, new() { Type = scope.Type, Depth = scope.Depth + 1 })
            : FluentEvaluator.Unknown;

    private object? OfProperty(IPropertySymbol property, FluentScope scope)
    {
        var syntax = property.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault();
        return syntax switch
        {
            null => FluentEvaluator.Unknown,
            { ExpressionBody: { } arrow } => Read(arrow.Expression, scope),
            { Initializer: { } initial } when !IsAssigned(property) => Read(initial.Value, scope),
            { AccessorList.Accessors: [{ ExpressionBody: { } arrow }] } => Read(arrow.Expression, scope),
            { AccessorList.Accessors: [{ Body.Statements: [ReturnStatementSyntax { Expression: { } value }] }] } => Read(value, scope),
            _ => FluentEvaluator.Unknown,
        };
    }

    private object? Read(ExpressionSyntax value, FluentScope scope)
    {
        if (scope.Depth > ConfigurationReader.MaxDepth)
        {
            return FluentEvaluator.Unknown;
        }

        reader.Note(value.SyntaxTree);
        return evaluator.Evaluate(value, scope);
    }

    // Whoever may assign it another value when the program starts, does so somewhere in the source.
    private bool IsAssigned(ISymbol member) =>
        member is not (IFieldSymbol { IsReadOnly: true, IsStatic: true } or IPropertySymbol { SetMethod: null, IsStatic: true }) && reader.Assigned.Contains(member.Name);
}
