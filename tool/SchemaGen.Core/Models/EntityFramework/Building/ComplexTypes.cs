using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>Makes an entity type without a key for each use of a complex class.</summary>
internal static class ComplexTypes
{
    /// <summary>The complex type of a property, made where it is not there.</summary>
    public static EntityType GetOrAdd(EntityType owner, ISymbol member, INamedTypeSymbol type)
    {
        if (!owner.Complex.TryGetValue(member.Name, out var complex))
        {
            complex = new($"{owner.Name}.{member.Name}#{type.Name}", type, owner.Clock) { IsComplex = true, Location = member.Locations.FirstOrDefault(l => l.IsInSource) };
            complex.IsRequiredComplex.Set(!EntityMembers.TypeOf(member).CanBeNull() || !EntityMembers.TypeOf(member).IsMarkedNullable(), ConfigurationSource.Convention);
            owner.Complex.Add(member.Name, complex);
        }

        return complex;
    }

    /// <summary>The complex types of fields, which no convention finds.</summary>
    public static IEnumerable<EntityType> OfFields(EntityType type) =>
        type.Complex.Where(c => EntityMembers.Find(type.Symbol, c.Key) is IFieldSymbol).Select(c => c.Value);

    /// <summary>Whether a complex type is of a class, or stands in one that is.</summary>
    public static bool IsWithin(EntityType type, INamedTypeSymbol target) =>
        type.Name.Split('#').Skip(1).Any(p => p == target.Name || p.StartsWith(target.Name + ".", StringComparison.Ordinal));
}
