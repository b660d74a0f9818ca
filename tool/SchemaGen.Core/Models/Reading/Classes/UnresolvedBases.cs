using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Tells of a base type that cannot be found: without a class its columns would be missing, an interface has none.</summary>
internal static class UnresolvedBases
{
    /// <summary>Reports it, once for each base type.</summary>
    /// <returns>Whether columns would be missing.</returns>
    public static bool Report(INamedTypeSymbol type, INamedTypeSymbol missing, ModelContext context)
    {
        // What Roslyn could not bind of the platform itself.
        if (missing.Name is "Object" or "ValueType")
        {
            return false;
        }

        var isInterface = IsInterfaceName(missing.Name);
        context.ReportOnce(
            isInterface ? DiagnosticIds.UnresolvedInterface : DiagnosticIds.UnresolvedType,
            isInterface
                ? $"'{missing.Written()}' of '{type.Name}' cannot be found and is taken for an interface by its name: restore the project, or add its source"
                : $"The base class '{missing.Written()}' of '{type.Name}' cannot be found, so its columns would be missing: restore the project, or add its source",
            missing.FullName(),
            type.Locations.FirstOrDefault(l => l.IsInSource));
        return !isInterface;
    }

    // I and another capital, as the guidelines of .NET name interfaces; a third one is an abbreviation: IOEntity.
    private static bool IsInterfaceName(string name) => name.Length > 2 && name[0] == 'I' && char.IsUpper(name[1]) && char.IsLower(name[2]);
}
