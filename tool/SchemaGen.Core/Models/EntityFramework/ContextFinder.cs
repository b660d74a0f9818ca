using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>Finds the classes that derive from DbContext.</summary>
internal static class ContextFinder
{
    private static readonly HashSet<string> Bases = new(StringComparer.Ordinal) { "DbContext", "IdentityDbContext", "IdentityUserContext" };

    /// <summary>The contexts among classes, by name; those that others derive from only where nothing else is there.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Find(IEnumerable<INamedTypeSymbol> classes)
    {
        var contexts = classes.Where(IsContext).ToList();
        HashSet<string> bases = new(contexts.SelectMany(c => c.WithBases().Skip(1)).Select(b => b.OriginalDefinition.KeyName()), StringComparer.Ordinal);
        var concrete = contexts.Where(c => c is { IsAbstract: false, IsGenericType: false }).ToList();
        var leaves = concrete.Where(c => !bases.Contains(c.KeyName())).ToList();
        return [.. (leaves.Count > 0 ? leaves : concrete).OrderBy(c => c.KeyName(), StringComparer.Ordinal)];
    }

    // Where the package is not restored the base class is known by its name only.
    private static bool IsContext(INamedTypeSymbol type) => type.TypeKind == TypeKind.Class && type.WithBases().Skip(1).Any(b => b.TypeKind == TypeKind.Error
        ? b.Name == "IdentityUserContext"
            || (b.Name.EndsWith("DbContext", StringComparison.Ordinal) && !(b.Name[0] == 'I' && char.IsUpper(b.Name[1])))
        : Bases.Contains(b.Name) && b.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.", StringComparison.Ordinal));
}
