using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Answers the conditions of loops over the entity types of the model.</summary>
/// <param name="reader">Knows types.</param>
/// <param name="items">What the variables of the loops stand for.</param>
internal sealed class LoopConditions(ConfigurationReader reader, IReadOnlyDictionary<string, LoopItem> items)
{
    /// <summary>The answer; null for a condition that is not known.</summary>
    public bool? Answer(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Answer(inner.Expression),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => !Answer(not.Operand),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => Answer(both.Left) & Answer(both.Right),
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.LogicalOrExpression) => Answer(either.Left) | Answer(either.Right),
        BinaryExpressionSyntax equal when equal.IsKind(SyntaxKind.EqualsExpression) => Compare(equal.Left, equal.Right),
        BinaryExpressionSyntax unequal when unequal.IsKind(SyntaxKind.NotEqualsExpression) => !Compare(unequal.Left, unequal.Right),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var value } } pattern => Compare(pattern.Expression, value),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsOwnership" } access when Item(access.Expression)?.Key is { } key => key.Relationship.IsOwnership,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsOwned" } access } when Item(access.Expression) is { } item => item.Type.IsOwned,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsAssignableFrom", Expression: TypeOfExpressionSyntax type }, ArgumentList.Arguments: [var argument] } =>
            argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ClrType" } of && Item(of.Expression) is { Property: null } item ? Derives(item.Type, reader.TypeOf(type.Type, new())) : null,
        _ => null,
    };

    /// <summary>What a variable stands for; null for another expression.</summary>
    public LoopItem? Item(ExpressionSyntax expression) => expression is IdentifierNameSyntax name && items.TryGetValue(name.Identifier.ValueText, out var item) ? item : null;

    private bool? Compare(ExpressionSyntax left, ExpressionSyntax right) => left switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ClrType" } access when Item(access.Expression) is { } item && right is TypeOfExpressionSyntax type =>
            reader.TypeOf(type.Type, new()) is { } wanted ? (item.Property?.Type ?? item.Type.Symbol)?.WithNullableAnnotation(NullableAnnotation.None).KeyName() == wanted.KeyName() : null,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DeleteBehavior" } access when Item(access.Expression) is { Key: not null } item && right is MemberAccessExpressionSyntax value =>
            item.DeleteBehavior == value.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetMaxLength" } access } when Item(access.Expression)?.Property is { } property && IsNull(right) =>
            property.MaxLength.Value is null,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetColumnType" } access } when Item(access.Expression)?.Property is { } property && IsNull(right) =>
            property.ColumnType.Value is null,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "BaseType" } access when Item(access.Expression) is { } item && IsNull(right) => item.Type.BaseType is null,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Name" } access when Item(access.Expression)?.Property is { } property && reader.Evaluate(right, new()) is string name => property.Name == name,
        _ => null,
    };

    private static bool IsNull(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.NullLiteralExpression);

    private static bool? Derives(EntityType type, ITypeSymbol? from) => from is null ? null
        : type.Symbol is { } symbol && (symbol.WithBases().Any(b => b.KeyName() == from.KeyName()) || symbol.AllInterfaces.Any(i => i.KeyName() == from.KeyName()));
}
