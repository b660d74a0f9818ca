using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>Finds the sets of a context: its properties of type DbSet.</summary>
internal static class SetFinder
{
    /// <summary>The sets with the classes that they hold.</summary>
    public static IEnumerable<(IPropertySymbol Property, INamedTypeSymbol Type)> Find(INamedTypeSymbol context) => context.WithBases()
        .SelectMany(t => t.GetMembers().OfType<IPropertySymbol>())
        .Where(p => p is { IsStatic: false, Type: INamedTypeSymbol { Name: "DbSet", TypeArguments: [INamedTypeSymbol { TypeKind: not TypeKind.Error }] } })
        .Where(p => !IsPropertyBag(((INamedTypeSymbol)p.Type).TypeArguments[0]))
        .Select(p => (p, (INamedTypeSymbol)((INamedTypeSymbol)p.Type).TypeArguments[0].WithNullableAnnotation(NullableAnnotation.None)))
        .GroupBy(p => p.p.Name, StringComparer.Ordinal)
        .Select(g => g.First())
        .OrderBy(p => p.p.Name, StringComparer.Ordinal);

    // A set of Dictionary<string, object> is that of a shared type, whose name and table SharedTypeEntity says.
    private static bool IsPropertyBag(ITypeSymbol type) => type is INamedTypeSymbol
    {
        Name: "Dictionary",
        TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_Object }],
    };

    /// <summary>Adds them to a model.</summary>
    public static void AddTo(EntityModel model, INamedTypeSymbol context)
    {
        foreach (var (property, type) in Find(context))
        {
            _ = model.GetOrAdd(type);
            model.Sets[type.KeyName()] = model.Sets.ContainsKey(type.KeyName()) ? null : property.Name;
        }
    }
}
