using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What names stand for inside a method or a lambda: builders, constants, and the type arguments of what is generic.</summary>
/// <param name="outer">The scope around it; null for that of a method.</param>
internal sealed class FluentScope(FluentScope? outer = null)
{
    private readonly Dictionary<string, object?> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ITypeSymbol> types = new(StringComparer.Ordinal);

    /// <summary>The methods that are being read, so that none reads itself for ever.</summary>
    public int Depth { get; init; } = outer?.Depth ?? 0;

    /// <summary>The class whose method is read, its type arguments filled in.</summary>
    public INamedTypeSymbol? Type { get; init; } = outer?.Type;

    /// <summary>Whether a name stands for a builder.</summary>
    public bool HasBuilder => values.Values.Any(v => v is FluentTarget and not (LoopItem or FluentTarget.Metadata or FluentTarget.Aside)) || outer?.HasBuilder == true;

    /// <summary>Says what a name stands for.</summary>
    public void Set(string name, object? value) => values[name] = value;

    /// <summary>Says what a name stands for from now on, in the scope that declared it.</summary>
    public void Assign(string name, object? value)
    {
        if (values.ContainsKey(name) || outer is null || !outer.TryGet(name, out _))
        {
            values[name] = value;
        }
        else
        {
            outer.Assign(name, value);
        }
    }

    /// <summary>Says what a type parameter stands for.</summary>
    public void SetType(string name, ITypeSymbol type) => types[name] = type;

    /// <summary>Says what the type parameters of a class stand for.</summary>
    public void SetTypes(INamedTypeSymbol type)
    {
        for (var i = 0; i < type.TypeArguments.Length; i++)
        {
            SetType(type.OriginalDefinition.TypeParameters[i].Name, type.TypeArguments[i]);
        }
    }

    /// <summary>What a name stands for.</summary>
    public bool TryGet(string name, out object? value) => values.TryGetValue(name, out value) || (outer?.TryGet(name, out value) ?? false);

    /// <summary>The type with the type arguments of this scope filled in.</summary>
    public ITypeSymbol Close(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => FindType(parameter.Name) ?? type,
        INamedTypeSymbol { TypeArguments.Length: > 0 } named when named.TypeArguments.Any(a => a is ITypeParameterSymbol or INamedTypeSymbol { TypeArguments.Length: > 0 }) =>
            named.ConstructedFrom.Construct([.. named.TypeArguments.Select(Close)]),
        _ => type,
    };

    private ITypeSymbol? FindType(string name) => types.TryGetValue(name, out var type) ? type : outer?.FindType(name);
}
