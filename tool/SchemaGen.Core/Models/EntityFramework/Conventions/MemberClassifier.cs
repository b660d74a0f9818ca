using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Mapping;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Tells what EF Core takes the members of a class for.</summary>
/// <param name="model">The model.</param>
/// <param name="context">Reads attributes.</param>
internal sealed class MemberClassifier(EntityModel model, ModelContext context)
{
    private readonly ScalarTypes scalars = new(model, context);
    private readonly Dictionary<string, HashSet<string>> classMarks = new(StringComparer.Ordinal);

    /// <summary>The properties of a class that may be members, those of its bases too, the most derived of each name.</summary>
    /// <param name="type">The class.</param>
    /// <param name="upTo">The base class that has its own members elsewhere; null for none.</param>
    public static IEnumerable<IPropertySymbol> Candidates(INamedTypeSymbol type, EntityType? upTo) => type.WithBases()
        .TakeWhile(t => upTo is null || t.KeyName() != upTo.Name)
        .SelectMany(t => t.GetMembers().OfType<IPropertySymbol>())
        .Where(p => p is { IsStatic: false, IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public })
        .GroupBy(p => p.Name, StringComparer.Ordinal)
        .Select(g => g.First());

    /// <summary>What a property is.</summary>
    public MemberKind Classify(EntityType type, IPropertySymbol property, out INamedTypeSymbol? target)
    {
        target = null;
        if (type.SelfAndBases.Any(t => t.Ignored.Contains(property.Name)) || context.Annotations.Of(property).Has("NotMapped") || model.Ignored.Contains(property.Type.WithoutNullable().KeyName()))
        {
            return MemberKind.None;
        }

        if (type.Find(property.Name) is not null)
        {
            return MemberKind.Property;
        }

        var plain = property.Type.WithoutNullable();
        if (type.Complex.ContainsKey(property.Name) || model.ComplexClasses.Contains(plain.KeyName()) || IsMarked(plain, "ComplexType"))
        {
            target = plain as INamedTypeSymbol;
            return target is null || (type.IsComplex && !type.Complex.ContainsKey(property.Name) && ComplexTypes.IsWithin(type, target))
                ? MemberKind.Unmapped
                : MemberKind.Complex;
        }

        // Npgsql's provider keeps an object of any class in a column of JSON.
        if (property.SetMethod is not null && context.Annotations.Of(property).Find("Column")?.Text("TypeName") is "json" or "jsonb")
        {
            return MemberKind.Property;
        }

        var isConverted = model.PropertyConventions.Any(c => PropertyDiscovery.Covers(c.Type, property.Type));
        if (isConverted || scalars.Map(property.Type) is not null)
        {
            return property.SetMethod is null ? MemberKind.None : MemberKind.Property;
        }

        if (type.IsComplex)
        {
            return InComplex(type, property, plain, out target);
        }

        // A reference without a setter is computed, unless the context configures it.
        if (property.SetMethod is null && plain.ElementType() is null && !IsConfigured(type, property.Name))
        {
            return MemberKind.None;
        }

        target = NavigationTypes.Of(plain) ?? NavigationTypes.Of(plain.ElementType());
        return target is null ? property.SetMethod is null ? MemberKind.None : MemberKind.Unmapped
            : model.Ignored.Contains(target.KeyName()) || IsMarked(target, "NotMapped") ? MemberKind.None
            : IsOwned(type, property.Name, target) ? MemberKind.Owned
            : MemberKind.Navigation;
    }

    /// <summary>Reports a property that is neither a column nor a navigation.</summary>
    public void ReportUnmapped(EntityType type, IPropertySymbol property) => context.Report(
        DiagnosticIds.UnmappedEntityProperty,
        $"The type '{property.Type.Written()}' of '{type}.{property.Name}' is neither a column nor an entity: give it HasConversion or HasColumnType, or leave it out by Ignore or [NotMapped]",
        property.Locations.FirstOrDefault(l => l.IsInSource));

    // What a complex type holds is complex too; a collection stands in the JSON of the whole.
    private static MemberKind InComplex(EntityType type, IPropertySymbol property, ITypeSymbol plain, out INamedTypeSymbol? target)
    {
        target = plain as INamedTypeSymbol;
        return property.SetMethod is null || plain.ElementType() is not null ? MemberKind.None
            : target is not { TypeKind: TypeKind.Class or TypeKind.Struct } || ComplexTypes.IsWithin(type, target) ? MemberKind.Unmapped
            : MemberKind.Complex;
    }

    private bool IsConfigured(EntityType type, string name) =>
        model.Relationships.SelectMany(r => new[] { r.First, r.Second }).Any(e => e.Type == type && e.Navigation == name);

    private bool IsOwned(EntityType type, string name, INamedTypeSymbol target) =>
        model.Relationships.Any(r => r.IsOwnership && r.First.Type == type && r.First.Navigation == name)
        || (!model.Sets.ContainsKey(target.KeyName()) && (model.OwnedClasses.Contains(target.KeyName()) || IsMarked(target, "Owned")));

    private bool IsMarked(ITypeSymbol type, string attribute)
    {
        if (type is not INamedTypeSymbol)
        {
            return false;
        }

        if (!classMarks.TryGetValue(type.KeyName(), out var marks))
        {
            classMarks.Add(type.KeyName(), marks = new(context.Annotations.Of(type.OriginalDefinition).Items.Select(a => a.Name), StringComparer.Ordinal));
        }

        return marks.Contains(attribute);
    }
}
