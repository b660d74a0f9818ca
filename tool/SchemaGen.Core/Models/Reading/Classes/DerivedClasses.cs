using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Tells of classes that derive from that of a table and are not read: their properties are columns of no table.</summary>
internal static class DerivedClasses
{
    /// <summary>Those among classes that derive from a table's, and that no table's class derives from.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Find(IReadOnlyList<INamedTypeSymbol> classes, IReadOnlyList<FoundType> tables)
    {
        HashSet<string> read = new(tables.Select(t => t.Symbol.FullName()), StringComparer.Ordinal);
        HashSet<string> bases = new(tables.SelectMany(t => BasesOf(t.Symbol)).Select(b => b.FullName()), StringComparer.Ordinal);
        return read.Count == 0 ? [] : [.. classes.Where(c => !read.Contains(c.FullName()) && !bases.Contains(c.FullName()) && BasesOf(c).Any(b => read.Contains(b.FullName())))];
    }

    /// <summary>Reports those that have properties of their own.</summary>
    public static void Report(FoundTypes found, ModelContext context)
    {
        foreach (var type in found.Derived.Where(t => !context.Annotations.Of(t).Has("NotMapped")))
        {
            if (PropertyList.Of(type, context).FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(p.Symbol.ContainingType, type)) is { } own)
            {
                context.Report(
                    DiagnosticIds.DerivedClassNotRead,
                    $"'{type.Name}' derives from the class of a table and is not read, so that '{own.Name}' is in no table: add [Table] to '{type.Name}', or [NotMapped] where it is meant so; "
                        + "one table for all of a hierarchy is read with \"conventions\": \"efcore\"",
                    type.Locations.FirstOrDefault(l => l.IsInSource));
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }
}
