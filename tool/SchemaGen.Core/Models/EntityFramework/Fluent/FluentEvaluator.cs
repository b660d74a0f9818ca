using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Finds what an expression stands for: a builder, a constant, or unknown.</summary>
/// <param name="reader">Reads methods that are called.</param>
/// <param name="sources">The source.</param>
internal sealed class FluentEvaluator(ConfigurationReader reader, SourceSet sources)
{
    /// <summary>What cannot be known without running the program.</summary>
    public static object Unknown { get; } = new();

    /// <summary>Whether something mentions a builder.</summary>
    public static bool Mentions(SyntaxNode node, FluentScope scope) =>
        node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(i => scope.TryGet(i.Identifier.ValueText, out var value) && value is FluentTarget and not FluentTarget.Aside);

    /// <summary>What an expression stands for.</summary>
    public object? Evaluate(ExpressionSyntax expression, FluentScope scope) => expression switch
    {
        ParenthesizedExpressionSyntax inner => Evaluate(inner.Expression, scope),
        PostfixUnaryExpressionSyntax bang when bang.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Evaluate(bang.Operand, scope),
        CastExpressionSyntax cast when Evaluate(cast.Expression, scope) is FluentTarget target => target,
        IdentifierNameSyntax name when scope.TryGet(name.Identifier.ValueText, out var value) => value,
        InvocationExpressionSyntax call => Invoke(call, scope),
        MemberAccessExpressionSyntax access when Mentions(access, scope) && Evaluate(access.Expression, scope) is FluentTarget target => Member(target, access.Name.Identifier.ValueText),
        ConditionalAccessExpressionSyntax conditional when Mentions(conditional.Expression, scope) => Conditional(conditional, scope),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) && Evaluate(not.Operand, scope) is bool flag => !flag,
        _ => Constant(expression, scope),
    };

    private object? Constant(ExpressionSyntax expression, FluentScope scope)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.DefaultLiteralExpression):
                return literal.Token.Value;
            case InterpolatedStringExpressionSyntax text:
                return Interpolated(text, scope);
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) && Evaluate(sum.Left, scope) is string left && Evaluate(sum.Right, scope) is { } right and (string or int or char):
                return left + Convert.ToString(right, CultureInfo.InvariantCulture);
            case MemberAccessExpressionSyntax { Expression: TypeOfExpressionSyntax type, Name.Identifier.ValueText: "Name" } when reader.TypeOf(type.Type, scope) is { } named:
                return named.Name;
        }

        var bound = sources.ModelOf(expression).GetConstantValue(expression);
        if (bound.HasValue)
        {
            return bound.Value;
        }

        return reader.SymbolOf(expression) switch
        {
            IFieldSymbol { IsStatic: true, IsReadOnly: true } field => Initial(field, scope),
            IFieldSymbol { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } => string.Empty,
            IPropertySymbol { Name: "ProviderName" } => "Npgsql.EntityFrameworkCore.PostgreSQL",
            _ => Unknown,
        };
    }

    private object? Initial(IFieldSymbol field, FluentScope scope) => field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String }
        ? string.Empty
        : field.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<VariableDeclaratorSyntax>().FirstOrDefault()?.Initializer is { } initial ? OfField(initial.Value, scope) : Unknown;

    private object? OfField(ExpressionSyntax value, FluentScope scope)
    {
        reader.Note(value.SyntaxTree);
        return Evaluate(value, scope);
    }

    private object? Interpolated(InterpolatedStringExpressionSyntax text, FluentScope scope)
    {
        var parts = text.Contents.Select(c => c is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText : Evaluate(((InterpolationSyntax)c).Expression, scope)).ToList();
        return parts.All(p => p is string or int) ? string.Concat(parts) : Unknown;
    }

    private static object? Member(FluentTarget target, string name) => target is FluentTarget.Conventions && name == "Conventions" ? target
        : name is "Metadata" or "Model" ? new FluentTarget.Metadata()
        : target is FluentTarget.Metadata ? target : Unknown;

    private object? Conditional(ConditionalAccessExpressionSyntax conditional, FluentScope scope)
    {
        if (Evaluate(conditional.Expression, scope) is FluentTarget.Metadata target && conditional.WhenNotNull is InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } call)
        {
            return Dispatch(target, binding.Name, call, scope);
        }

        return Unknown;
    }

    private object? Invoke(InvocationExpressionSyntax call, FluentScope scope)
    {
        switch (call.Expression)
        {
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }:
                return Call(call, scope, isBase: true);
            case MemberAccessExpressionSyntax access when Mentions(access.Expression, scope) && Evaluate(access.Expression, scope) is FluentTarget target:
                return Dispatch(target, access.Name, call, scope);
            case IdentifierNameSyntax { Identifier.ValueText: "nameof" } when call.ArgumentList.Arguments is [var named]:
                return named.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } when name.StartsWith("Is", StringComparison.Ordinal) && ProviderAnswers.TryGet(name, out var answer):
                return answer;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access when !Mentions(call.ArgumentList, scope) && Evaluate(access.Expression, scope) is string text:
                return name switch { "ToLower" or "ToLowerInvariant" => text.ToLowerInvariant(), "ToUpper" or "ToUpperInvariant" => text.ToUpperInvariant(), _ => Unknown };
            default:
                return Mentions(call.ArgumentList, scope) ? Call(call, scope, isBase: false) : Constant(call, scope);
        }
    }

    // A method of this source is read in its place; what it returns is the builder that it was given, as in all that people write.
    private object? Call(InvocationExpressionSyntax call, FluentScope scope, bool isBase)
    {
        var arguments = call.ArgumentList.Arguments.Select(a => Evaluate(a.Expression, scope)).ToList();
        var target = arguments.OfType<FluentTarget>().FirstOrDefault();
        var method = reader.MethodOf(call);
        if (method is null || target is null)
        {
            return target is null ? Unknown : Refuse(call, "it cannot be found: restore the project");
        }

        var runtime = call.Expression is MemberAccessExpressionSyntax { Expression: not (BaseExpressionSyntax or ThisExpressionSyntax) } access ? reader.TypeOf(access.Expression, scope) as INamedTypeSymbol : scope.Type;
        var called = isBase || runtime is null ? method : VirtualMethods.Find(method, runtime);
        if (reader.ReadMethod(called, arguments, scope, runtime ?? scope.Type))
        {
            return target;
        }

        return BuiltInMethods.Read(called, target, reader, scope) || IsOfSystem(called) ? target : Refuse(call, "it is in no source of this project");
    }

    private object? Dispatch(FluentTarget target, SimpleNameSyntax name, InvocationExpressionSyntax call, FluentScope scope)
    {
        FluentCall read = new(reader, target, call, scope);
        if (FluentMethods.Find(target, name.Identifier.ValueText) is { } method)
        {
            return FluentMethods.Read(method, read) ?? target;
        }

        if (target is FluentTarget.Aside)
        {
            return target;
        }

        if (reader.MethodOf(call) is { } symbol && (symbol.ReducedFrom ?? symbol) is { DeclaringSyntaxReferences.Length: > 0 } own)
        {
            var closed = symbol.ReducedFrom is null ? symbol : own.TypeParameters.Length == 0 ? own : own.Construct([.. own.TypeParameters.Select(p => symbol.GetTypeInferredDuringReduction(p) ?? Argument(symbol, p))]);
            List<object?> arguments = [target, .. call.ArgumentList.Arguments.Select(a => Evaluate(a.Expression, scope))];
            return reader.ReadMethod(closed, symbol.ReducedFrom is null ? [.. arguments.Skip(1)] : arguments, scope, scope.Type) ? target : Unknown;
        }

        return Refuse(call, "it is not in the table of docs/efcore.md");
    }

    private static ITypeSymbol Argument(IMethodSymbol reduced, ITypeParameterSymbol parameter)
    {
        var at = reduced.TypeParameters.Select(p => p.Name).ToList().IndexOf(parameter.Name);
        return at >= 0 ? reduced.TypeArguments[at] : parameter;
    }

    private FluentTarget.Aside Refuse(InvocationExpressionSyntax call, string why)
    {
        var name = call.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last();
        reader.Report(
            DiagnosticIds.UnreadFluentCall,
            $"'{name.Identifier.ValueText}' configures the model and is not read, because {why}: write what it does as calls that are read, or as attributes on the class",
            name.GetLocation());
        return new FluentTarget.Aside();
    }

    private static bool IsOfSystem(IMethodSymbol method) => method.ContainingNamespace?.ToDisplayString() is { } space && (space == "System" || space.StartsWith("System.", StringComparison.Ordinal));
}
