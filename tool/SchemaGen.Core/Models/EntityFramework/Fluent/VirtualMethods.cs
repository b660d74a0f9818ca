using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Finds the method that a call reaches at run time.</summary>
internal static class VirtualMethods
{
    /// <summary>The override in a class with the type arguments of the call, or the method itself.</summary>
    public static IMethodSymbol Find(IMethodSymbol method, INamedTypeSymbol runtime)
    {
        var found = Reached(method, runtime);
        return found.IsGenericMethod && !SymbolEqualityComparer.Default.Equals(found, method)
            ? found.ConstructedFrom.Construct([.. method.TypeArguments])
            : found;
    }

    private static IMethodSymbol Reached(IMethodSymbol method, INamedTypeSymbol runtime) =>
        method.ContainingType.TypeKind == TypeKind.Interface && runtime.TypeKind != TypeKind.Interface
            ? runtime.FindImplementationForInterfaceMember(method.ConstructedFrom) as IMethodSymbol ?? method
        : method.IsVirtual || method.IsAbstract || method.IsOverride
            ? runtime.WithBases().SelectMany(t => t.GetMembers(method.Name).OfType<IMethodSymbol>())
                .FirstOrDefault(m => m.Parameters.Length == method.Parameters.Length && m.TypeParameters.Length == method.TypeParameters.Length && !m.IsAbstract) ?? method
            : method;
}
