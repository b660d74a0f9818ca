using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.Annotations;

namespace SchemaGen.Core.Models.Reading;

/// <summary>The properties of a class that are mapped, those of its bases first; EF Core maps the same.</summary>
internal static class PropertyList
{
    public static IReadOnlyList<ModelProperty> Of(INamedTypeSymbol type, ModelContext context)
    {
        List<(ModelProperty Property, bool IsMapped)> found = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        var onlyMarked = context.Annotations.Of(type).Find("Table")?.Flag("OnlyMarked") ?? false;
        foreach (var member in BasesOf(type, context).SelectMany(t => t.GetMembers()).Where(IsCandidate))
        {
            var own = context.Annotations.Of(member);
            var isOverride = places.TryGetValue(member.Name, out var place);
            var annotations = isOverride && member.IsOverride && found[place].Property.Annotations is var hidden && !IsLeftOut(hidden) ? new([.. own.Items, .. hidden.Items]) : own;
            var property = (new ModelProperty(member, TypeOf(member), annotations), IsMapped(member, annotations) && (!onlyMarked || IsMarked(annotations)));
            if (isOverride)
            {
                found[place] = property;
            }
            else
            {
                places.Add(member.Name, found.Count);
                found.Add(property);
            }
        }

        foreach (var (property, _) in found.Where(f => !f.IsMapped && !IsLeftOut(f.Property.Annotations)))
        {
            MisplacedAttributes.ReportNoColumn(property, "is not mapped: give it a public setter or [Column], or leave it out by [NotMapped]", context);
        }

        return [.. found.Where(f => f.IsMapped).Select(f => f.Property)];
    }

    /// <summary>The properties that are set where they are declared and nowhere else, as collections that lead to other classes are.</summary>
    public static IEnumerable<ModelProperty> ReadOnly(INamedTypeSymbol type, ModelContext context) => BasesOf(type, context)
        .SelectMany(t => t.GetMembers().OfType<IPropertySymbol>())
        .Where(p => p is { DeclaredAccessibility: Accessibility.Public, SetMethod: null } && IsCandidate(p) && IsAuto(p) && !IsSetByConstructor(p))
        .Select(p => new ModelProperty(p, p.Type, context.Annotations.Of(p)))
        .Where(p => !IsLeftOut(p.Annotations));

    /// <summary>The properties that the tool shall leave alone though they may be columns.</summary>
    public static IEnumerable<ModelProperty> Unmanaged(INamedTypeSymbol type, ModelContext context) => BasesOf(type, context)
        .SelectMany(t => t.GetMembers())
        .Where(IsCandidate)
        .Select(m => new ModelProperty(m, TypeOf(m), context.Annotations.Of(m)))
        .Where(p => p.Annotations.Has("Unmanaged") && !p.Annotations.Has("NotMapped"));

    private static Stack<INamedTypeSymbol> BasesOf(INamedTypeSymbol type, ModelContext context)
    {
        Stack<INamedTypeSymbol> chain = new();
        for (var at = type; at is not null && at.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error)
            {
                if (UnresolvedBases.Report(type, at, context))
                {
                    _ = context.Incomplete.Add(type.FullName());
                }

                break;
            }

            chain.Push(at);
        }

        return chain;
    }

    private static bool IsCandidate(ISymbol member) => !member.IsStatic && !member.IsImplicitlyDeclared && member switch
    {
        IPropertySymbol property => !property.IsIndexer && property.ExplicitInterfaceImplementations.IsEmpty,
        IFieldSymbol field => !field.IsConst && field.AssociatedSymbol is null,
        _ => false,
    };

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static bool IsMapped(ISymbol member, AnnotationSet annotations)
    {
        if (IsLeftOut(annotations))
        {
            return false;
        }

        if (member is IFieldSymbol)
        {
            return annotations.Items.Count > 0;
        }

        var property = (IPropertySymbol)member;
        return annotations.Has("Column")
            || (member.DeclaredAccessibility == Accessibility.Public && (property.SetMethod is not null || IsSetByConstructor(property)));
    }

    private static bool IsAuto(IPropertySymbol property) =>
        property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    // linq2db takes for a column what says so, and for a key what is an identity.
    private static bool IsMarked(AnnotationSet annotations) => annotations.Items.Any(a => a.Name is "Column" or "Key" or "Identity" or "ForeignKey");

    private static bool IsLeftOut(AnnotationSet annotations) => annotations.Has("NotMapped") || annotations.Has("Unmanaged");

    private static bool IsSetByConstructor(IPropertySymbol property) => !property.IsAbstract && property.ContainingType.InstanceConstructors
        .Any(c => c.Parameters.Any(p => string.Equals(p.Name, property.Name, StringComparison.OrdinalIgnoreCase)));
}
