using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Adds the properties that are columns, and collects the navigations.</summary>
/// <param name="members">Makes properties.</param>
/// <param name="classifier">Tells what members are.</param>
/// <param name="navigations">Where navigations go.</param>
internal sealed class PropertyDiscovery(EntityMembers members, MemberClassifier classifier, List<NavigationCandidate> navigations)
{
    /// <summary>Adds them.</summary>
    public void Apply(EntityModel model)
    {
        foreach (var type in model.Types.ToList())
        {
            Apply(model, type);
        }
    }

    /// <summary>Whether what is said of a type holds for a property.</summary>
    public static bool Covers(ITypeSymbol said, ITypeSymbol type)
    {
        var (left, right) = (said.WithoutNullable(), type.WithoutNullable());
        return left.KeyName() == right.KeyName() || (right as INamedTypeSymbol)?.WithBases().Skip(1).Any(b => b.KeyName() == left.KeyName()) == true;
    }

    private void Apply(EntityModel model, EntityType type)
    {
        foreach (var property in type.Symbol is null || type.IsJoin ? [] : MemberClassifier.Candidates(type.Symbol, type.BaseType).ToList())
        {
            switch (classifier.Classify(type, property, out var target))
            {
                case MemberKind.Property:
                    _ = type.Find(property.Name) ?? members.Add(type, property.Name, property, property.Type);
                    break;
                case MemberKind.Navigation:
                    AddNavigation(model, type, property, target!);
                    break;
                case MemberKind.Owned:
                    ApplyOwned(model, type, property);
                    break;
                case MemberKind.Complex:
                    Apply(model, type.Complex[property.Name]);
                    break;
                case MemberKind.Unmapped:
                    classifier.ReportUnmapped(type, property);
                    break;
            }
        }

        foreach (var complex in ComplexTypes.OfFields(type))
        {
            Apply(model, complex);
        }

        foreach (var property in type.Properties)
        {
            AttributeConvention.Apply(type, property);
            foreach (var (_, apply) in model.PropertyConventions.Where(c => Covers(c.Type, property.Type)))
            {
                apply(property);
            }
        }
    }

    private void ApplyOwned(EntityModel model, EntityType type, IPropertySymbol property)
    {
        foreach (var ownership in model.Relationships.Where(r => r.IsOwnership && r.First.Type == type && r.First.Navigation == property.Name))
        {
            NavigationAttributes.Apply(new(type, property, ownership.Second.Type, ownership.First.IsCollection == true) { Annotations = members.AnnotationsOf(property) }, ownership, ownership.First);
        }
    }

    // What an owned type leads to and is owned somewhere is the way back to its owner.
    private void AddNavigation(EntityModel model, EntityType type, IPropertySymbol property, INamedTypeSymbol target)
    {
        if (type.Ownership is { } ownership && ownership.First.Type.SelfAndBases.Any(t => t.Symbol?.KeyName() == target.KeyName()))
        {
            ownership.Second.Navigation ??= property.Name;
        }
        else if (model.Find(target.KeyName()) is { } entity)
        {
            navigations.Add(new(type, property, entity, property.Type.WithoutNullable().ElementType() is not null) { Annotations = members.AnnotationsOf(property) });
        }
    }
}
