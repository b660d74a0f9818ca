using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Mapping;

/// <summary>Tells of properties of one table that want the same column: EF Core gives one of them another name, which nothing in the source says.</summary>
internal static class ColumnNames
{
    /// <summary>Reports them.</summary>
    public static void Check(EntityModel model, TableMapping mapping, ModelContext context)
    {
        foreach (var table in model.Types.Where(t => mapping.TableOf(t) is not null && !TableMapping.IsInJson(t)).GroupBy(mapping.TableOf).Where(g => g.Count() > 1))
        {
            Dictionary<string, (EntityType Type, EntityProperty Property)> taken = new(StringComparer.Ordinal);
            foreach (var (type, property) in table.SelectMany(t => t.Properties.Where(p => !p.IsRowVersion).Select(p => (t, p))))
            {
                var name = mapping.ColumnOf(type, property);
                if (taken.TryGetValue(name, out var other) && !Share(type, property, other.Property))
                {
                    context.Report(
                        DiagnosticIds.SiblingColumns,
                        $"'{other.Type}.{other.Property.Name}' and '{type}.{property.Name}' are in one table and would both be its column '{name}': name the columns by HasColumnName, one name for both where they share it",
                        property.Location);
                }

                taken[name] = (type, property);
            }
        }
    }

    // What is said is kept, and what is one member of a class or the key of a row is one column.
    private static bool Share(EntityType type, EntityProperty property, EntityProperty other) =>
        (property.ColumnName.IsSet && other.ColumnName.IsSet)
        || (property.Symbol is { } symbol && SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, other.Symbol?.OriginalDefinition) && !type.IsOwned)
        || type.Root.PrimaryKey.Value?.Properties.Contains(property.Name) == true;
}
