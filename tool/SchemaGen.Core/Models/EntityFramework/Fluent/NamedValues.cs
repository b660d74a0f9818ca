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
        IPropertySymbol property when expression is MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } =>
            OfProperty(property, Within(property, scope.Type, scope)),
        IPropertySymbol property => OfInstance(property, scope.Type, scope),
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>The value of a field or a property of an object of a class.</summary>
    public object? OfInstance(ISymbol? symbol, INamedTypeSymbol? type, FluentScope scope) => symbol switch
    {
        IFieldSymbol field => OfField(field, scope),
        IPropertySymbol property when (property.IsStatic || type is null ? property : Overridden(property, type)) is var called => OfProperty(called, Within(called, type, scope)),
        _ => FluentEvaluator.Unknown,
    };

    // In a generic class a name may stand for one of its type arguments.
    private static FluentScope Within(ISymbol member, INamedTypeSymbol? type, FluentScope scope)
    {
        FluentScope inner = new() { Type = type, Depth = scope.Depth + 1 };
        var owner = type?.WithBases().FirstOrDefault(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, member.ContainingType.OriginalDefinition)) ?? member.ContainingType;
        for (var i = 0; i < owner.TypeArguments.Length; i++)
        {
            inner.SetType(owner.OriginalDefinition.TypeParameters[i].Name, scope.Close(owner.TypeArguments[i]));
        }

        return inner;
    }

    private static IPropertySymbol Overridden(IPropertySymbol property, INamedTypeSymbol type) =>
        type.WithBases().SelectMany(t => t.GetMembers(property.Name).OfType<IPropertySymbol>()).FirstOrDefault(p => !p.IsAbstract) ?? property;

    private object? OfField(IFieldSymbol field, FluentScope scope) => field.DeclaringSyntaxReferences
        .Select(r => r.GetSyntax()).OfType<VariableDeclaratorSyntax>().FirstOrDefault() switch
    {
        { Initializer: { } initial } when !IsAssigned(field) => Read(initial.Value, Within(field, scope.Type, scope)),
        { } => OfConstructors(field, scope),
        null => FluentEvaluator.Unknown,
    };

    // What a static member has that nothing assigns, and what the constructors of an object's class give it.
    private object? OfConstructors(ISymbol member, FluentScope scope)
    {
        if (member.IsStatic)
        {
            return !IsAssigned(member) && EntityMembers.TypeOf(member).CanBeNull() ? null : FluentEvaluator.Unknown;
        }

        return scope.Type is { } type && reader.Assigned.All.Contains(member.Name) && !reader.Assigned.Changed.Contains(member.Name)
            ? new ConstructedValues(reader, evaluator).Of(member, type, scope)
            : FluentEvaluator.Unknown;
    }

    private object? OfProperty(IPropertySymbol property, FluentScope scope)
    {
        var syntax = property.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<PropertyDeclarationSyntax>().FirstOrDefault();
        return syntax switch
        {
            null => FluentEvaluator.Unknown,
            { ExpressionBody: { } arrow } => Read(arrow.Expression, scope),
            { Initializer: { } initial } when !IsAssigned(property) => Read(initial.Value, scope),
            { AccessorList: { } accessors } when accessors.Accessors.All(a => a is { Body: null, ExpressionBody: null }) =>
                OfConstructors(property, scope),
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
        member is not (IFieldSymbol { IsReadOnly: true, IsStatic: true } or IPropertySymbol { SetMethod: null, IsStatic: true }) && reader.Assigned.All.Contains(member.Name);
}
