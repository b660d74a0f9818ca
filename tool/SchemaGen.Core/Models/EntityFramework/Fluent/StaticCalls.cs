using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads calls that are made on no builder: of System's own methods, and of those of the source whose arguments are known.</summary>
/// <param name="reader">Reads methods that are called.</param>
/// <param name="evaluator">Finds what arguments stand for.</param>
internal sealed class StaticCalls(ConfigurationReader reader, FluentEvaluator evaluator)
{
    /// <summary>What a call gives.</summary>
    public object? Call(InvocationExpressionSyntax call, FluentScope scope)
    {
        var name = call.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last();
        var arguments = call.ArgumentList.Arguments.Select(a => evaluator.Evaluate(a.Expression, scope)).ToList();
        var on = call.Expression is MemberAccessExpressionSyntax access ? access.Expression.ToString() : string.Empty;
        var owner = on.Substring(on.LastIndexOf('.') + 1);
        var known = (owner, name.Identifier.ValueText, arguments) switch
        {
            ("Assembly", "GetExecutingAssembly", []) => reader.AssemblyOf(call),
            ("Activator", "CreateInstance", [INamedTypeSymbol type, ..]) => new Instance(type),
            ("Activator", "CreateInstance", []) when name is GenericNameSyntax { TypeArgumentList.Arguments: [var argument] } && reader.TypeOf(argument, scope) is INamedTypeSymbol made => new Instance(made),
            ("Nullable", "GetUnderlyingType", [ITypeSymbol type]) =>
                type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? ((INamedTypeSymbol)type).TypeArguments[0] : null,
            ("Attribute" or "CustomAttributeExtensions", var asked, [ISymbol symbol, ITypeSymbol of, ..]) =>
                new AttributeAnswers(new(reader, evaluator)).Call(symbol, asked, [of]),
            _ => TextAnswers.Static(owner, name.Identifier.ValueText, arguments),
        };
        if (!ReferenceEquals(known, FluentEvaluator.Unknown) || evaluator.OwnMethodOf(call) is not { } method)
        {
            return known;
        }

        // What it returns is a value that the source says, or unknown.
        var called = scope.Type is { } runtime && !method.IsStatic ? VirtualMethods.Find(method, runtime) : method;
        List<object?> values = called.IsExtensionMethod && called.Parameters.Length > arguments.Count && call.Expression is MemberAccessExpressionSyntax extended
            ? [evaluator.Evaluate(extended.Expression, scope), .. arguments]
            : arguments;
        return reader.ReadMethod(called, values, scope, scope.Type, out var result) ? result : FluentEvaluator.Unknown;
    }
}
