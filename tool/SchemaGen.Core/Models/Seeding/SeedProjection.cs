using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>Reads the rows that <c>Select</c> makes of a list of values: of the members of an enumeration, of an array, of a range.</summary>
/// <param name="sources">The source.</param>
/// <param name="values">Reads the values.</param>
internal sealed class SeedProjection(SourceSet sources, SeedValueReader values)
{
    private const int MaxCount = 10000;

    private static readonly HashSet<string> Passing = new(StringComparer.Ordinal) { "Cast", "OfType", "ToArray", "ToList", "AsEnumerable" };

    /// <summary>For each value what is made of it, and what the parameters of the lambda stand for there; null for what is no such call.</summary>
    public IEnumerable<(ExpressionSyntax Made, IReadOnlyDictionary<string, SeedMember> Bound)>? Of(ExpressionSyntax expression)
    {
        if (expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" } select, ArgumentList.Arguments: [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } body } lambda }] }
            || ItemsOf(select.Expression) is not { } items)
        {
            return null;
        }

        List<string> names = lambda is SimpleLambdaExpressionSyntax simple ? [simple.Parameter.Identifier.ValueText]
            : [.. ((ParenthesizedLambdaExpressionSyntax)lambda).ParameterList.Parameters.Select(p => p.Identifier.ValueText)];
        return items.Select((item, i) => (body, (IReadOnlyDictionary<string, SeedMember>)Bind(names, item, i)));
    }

    private Dictionary<string, SeedMember> Bind(List<string> names, SeedMember item, int place)
    {
        Dictionary<string, SeedMember> bound = values.Bound.ToDictionary(b => b.Key, b => b.Value, StringComparer.Ordinal);
        bound[names[0]] = item;
        if (names.Count > 1)
        {
            bound[names[1]] = new(() => new SeedValue.Constant(place), item.Place);
        }

        return bound;
    }

    private IReadOnlyList<SeedMember>? ItemsOf(ExpressionSyntax expression)
    {
        if (SeedValueReader.Elements(expression) is { } elements)
        {
            return [.. elements.Select(e => new SeedMember(() => values.Read(e), e))];
        }

        if (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call)
        {
            return Passing.Contains(access.Name.Identifier.ValueText) ? ItemsOf(access.Expression) : OfCall(call);
        }

        return expression is ParenthesizedExpressionSyntax inner ? ItemsOf(inner.Expression)
            : expression is CastExpressionSyntax cast ? ItemsOf(cast.Expression)
            : InitialValues.Of(sources.ModelOf(expression).GetSymbolInfo(expression).Symbol) is { } initial ? ItemsOf(initial)
            : null;
    }

    private IReadOnlyList<SeedMember>? OfCall(InvocationExpressionSyntax call)
    {
        if (sources.ModelOf(call).GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        switch ($"{method.ContainingType.FullName()}.{method.Name}")
        {
            case "System.Enum.GetValues" or "System.Enum.GetNames":
                var argument = call.ArgumentList.Arguments is [{ Expression: TypeOfExpressionSyntax type }] ? sources.TypeOf(type.Type) : method.TypeArguments.FirstOrDefault();
                return argument is INamedTypeSymbol { TypeKind: TypeKind.Enum } members
                    ? [.. MembersOf(members).Select(m => new SeedMember(() => method.Name == "GetNames" ? new SeedValue.Constant(m.Field!.Name) : m, call))]
                    : null;
            case "System.Linq.Enumerable.Range":
                return call.ArgumentList.Arguments.Select(a => values.Read(a.Expression)).ToList() is [SeedValue.Constant { Value: int start }, SeedValue.Constant { Value: int and >= 0 and <= MaxCount and var count }]
                    ? [.. Enumerable.Range(start, count).Select(n => new SeedMember(() => new SeedValue.Constant(n), call))]
                    : null;
            default:
                return method.DeclaringSyntaxReferences.Length > 0 && InitialValues.Of(method) is { } returned ? ItemsOf(returned) : null;
        }
    }

    // In the order of their values, as .NET has it.
    private static IEnumerable<SeedValue.EnumMember> MembersOf(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Where(f => f.ConstantValue is not null)
        .OrderBy(f => Convert.ToDecimal(f.ConstantValue, CultureInfo.InvariantCulture) is var number && number < 0 ? number + ulong.MaxValue : number)
        .Select(f => new SeedValue.EnumMember(type, f.ConstantValue!));
}
