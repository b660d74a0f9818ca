using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What System.Reflection answers about the attributes of a class or a property.</summary>
/// <param name="creations">Tells what a constructor of the source sets.</param>
internal sealed class AttributeAnswers(Creations creations)
{
    /// <summary>What a method gives for something that has attributes.</summary>
    /// <param name="symbol">The class or the property.</param>
    /// <param name="name">The name of the method.</param>
    /// <param name="arguments">What its arguments and type arguments stand for.</param>
    public object? Call(ISymbol symbol, string name, IReadOnlyList<object?> arguments) =>
        (name, arguments.OfType<ITypeSymbol>().ToList()) switch
        {
            ("IsDefined", [var type]) => Of(symbol, type).Any(),
            ("GetCustomAttribute", [var type]) => Of(symbol, type).ToList() switch
            {
                [] => null,
                [var only] => Made(only),
                _ => FluentEvaluator.Unknown,
            },
            ("GetCustomAttributes", [var type]) => Of(symbol, type).Select(Made).ToList(),
            _ => FluentEvaluator.Unknown,
        };

    private static IEnumerable<AttributeData> Of(ISymbol symbol, ITypeSymbol type) => Declaring(symbol)
        .SelectMany((s, i) => s.GetAttributes().Where(a => i == 0 || IsInherited(a)))
        .Where(a => a.AttributeClass?.WithBases().Any(b => TypeAnswers.Same(b, type)) == true);

    private static IEnumerable<ISymbol> Declaring(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.WithBases(),
        IPropertySymbol { OverriddenProperty: { } overridden } => Declaring(overridden).Prepend(symbol),
        _ => [symbol],
    };

    private static bool IsInherited(AttributeData attribute) => attribute.AttributeClass!.GetAttributes()
        .FirstOrDefault(a => a.AttributeClass?.Name == "AttributeUsageAttribute")
        ?.NamedArguments.Any(n => n is { Key: "Inherited", Value.Value: false }) != true;

    // In an attribute of a package the property that a parameter sets has its name.
    private Instance Made(AttributeData attribute)
    {
        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        if (attribute.AttributeConstructor is { } constructor)
        {
            var given = constructor.Parameters
                .Zip(attribute.ConstructorArguments, (p, a) => (p.Name, Value: ValueOf(a)))
                .ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
            values = constructor.ContainingType.Locations.Any(l => l.IsInSource)
                ? creations.SetBy(constructor, p => given[p.Name], 0)
                : given.ToDictionary(g => char.ToUpperInvariant(g.Key[0]) + g.Key.Substring(1), g => g.Value, StringComparer.Ordinal);
        }

        foreach (var named in attribute.NamedArguments)
        {
            values[named.Key] = ValueOf(named.Value);
        }

        return new(attribute.AttributeClass!) { IsMade = true, Values = values };
    }

    private static object? ValueOf(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.IsNull ? null : constant.Values.Select(ValueOf).ToList(),
        TypedConstantKind.Error => FluentEvaluator.Unknown,
        _ => constant.Value,
    };
}
