using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The members that the body of a lambda names.</summary>
internal static class MemberNames
{
    /// <summary>The names, in order; null for a body that names none.</summary>
    public static IReadOnlyList<string>? Of(ExpressionSyntax body) => body switch
    {
        AnonymousObjectCreationExpressionSyntax several => Each([.. several.Initializers.Select(i => i.Expression)]),
        TupleExpressionSyntax tuple => Each([.. tuple.Arguments.Select(a => a.Expression)]),
        _ => One(body) is { } name ? [name] : null,
    };

    private static List<string>? Each(IReadOnlyList<ExpressionSyntax> parts)
    {
        var names = parts.Select(One).OfType<string>().ToList();
        return names.Count == parts.Count ? names : null;
    }

    private static string? One(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax } access => access.Name.Identifier.ValueText,
        CastExpressionSyntax cast => One(cast.Expression),
        PostfixUnaryExpressionSyntax bang => One(bang.Operand),
        ParenthesizedExpressionSyntax inner => One(inner.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "Property" } }, ArgumentList.Arguments: [_, { Expression: LiteralExpressionSyntax name }] } => name.Token.Value as string,
        _ => null,
    };

    /// <summary>The members that lambdas or texts name.</summary>
    public static IReadOnlyList<string> Read(ConfigurationReader reader, IReadOnlyList<ExpressionSyntax> arguments, FluentScope scope)
    {
        List<string> names = [];
        foreach (var argument in arguments.SelectMany(ArrayElements.Of))
        {
            var lambda = argument is LambdaExpressionSyntax written ? written : (reader.Evaluate(argument, scope) as Closure)?.Lambda;
            if (lambda is { ExpressionBody: { } body })
            {
                var parts = Of(body);
                if (parts is null)
                {
                    reader.Report(DiagnosticIds.UnreadFluentArgument, $"'{argument}' names no properties: write x => x.Property or x => new {{ x.First, x.Second }}", argument.GetLocation());
                }

                names.AddRange(parts ?? []);
            }
            else if (reader.Constant(argument, scope) is string text)
            {
                names.Add(text);
            }
        }

        return names;
    }
}
