using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework;

/// <summary>The classes of an assembly.</summary>
internal static class SourceClasses
{
    /// <summary>All of them, nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> Of(IAssemblySymbol assembly) => In(assembly.GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> In(INamespaceOrTypeSymbol container) =>
        container.GetTypeMembers().SelectMany(t => In(t).Prepend(t)).Where(t => t.TypeKind == TypeKind.Class)
            .Concat(container is INamespaceSymbol space ? space.GetNamespaceMembers().SelectMany(In) : []);
}
