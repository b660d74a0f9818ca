using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Makes relationships of the navigations that nobody configured.</summary>
/// <param name="model">The model.</param>
/// <param name="context">Where diagnostics go.</param>
internal sealed class RelationshipDiscovery(EntityModel model, ModelContext context)
{
    /// <summary>Makes them.</summary>
    public void Apply(IReadOnlyList<NavigationCandidate> navigations)
    {
        ByAttribute(navigations);
        SettleEnds(navigations);
        foreach (var group in navigations.GroupBy(n => n.Type).ToList())
        {
            foreach (var target in group.GroupBy(n => n.Target).ToList())
            {
                Pair(group.Key, target.Key, navigations);
            }
        }

        foreach (var navigation in navigations)
        {
            AttributesOf(navigation);
        }
    }

    // [InverseProperty] names the other end.
    private void ByAttribute(IReadOnlyList<NavigationCandidate> navigations)
    {
        foreach (var navigation in navigations.Where(n => n.Annotations.Has("InverseProperty") && !IsUsed(n)))
        {
            var name = navigation.Annotations.Find("InverseProperty")!.Text("property", 0);
            Add(navigation, navigations.FirstOrDefault(n => n.Name == name && navigation.Target.Lineage.Contains(n.Type)));
        }
    }

    // HasOne and HasMany without a With leave the other end to the convention.
    private void SettleEnds(IReadOnlyList<NavigationCandidate> navigations)
    {
        foreach (var relationship in model.Relationships.Where(r => !r.Second.IsSettled))
        {
            var inverses = Free(navigations, relationship.Second.Type, relationship.First.Type);
            if (inverses is [var inverse])
            {
                (relationship.Second.Navigation, relationship.Second.IsCollection) = (inverse.Name, inverse.IsCollection);
            }

            relationship.Second.IsSettled = true;
            relationship.Second.IsCollection ??= relationship.First.IsCollection == false;
        }
    }

    private void Pair(EntityType type, EntityType target, IReadOnlyList<NavigationCandidate> all)
    {
        var own = all.Where(n => n.Type == type && n.Target == target && !IsUsed(n)).ToList();
        if (own.Count == 0)
        {
            return;
        }

        if (type == target)
        {
            Add(own[0], own.Count == 2 ? own[1] : null);
            ReportAmbiguous(own.Skip(2), target);
            return;
        }

        var inverses = Free(all, target, type);
        switch (own.Count, inverses.Count)
        {
            case (_, 0):
                own.ForEach(n => Add(n, null));
                break;
            case (1, 1):
                Add(own[0], inverses[0]);
                break;
            default:
                ReportAmbiguous(own.Concat(inverses), target);
                break;
        }
    }

    private List<NavigationCandidate> Free(IReadOnlyList<NavigationCandidate> all, EntityType from, EntityType to) =>
        [.. all.Where(n => from.Lineage.Contains(n.Type) && to.Lineage.Contains(n.Target) && !IsUsed(n))];

    private bool IsUsed(NavigationCandidate navigation) => Relationships.Find(model, navigation.Type, navigation.Name) is not null || reported.Contains(navigation);

    private void Add(NavigationCandidate navigation, NavigationCandidate? inverse)
    {
        RelationshipEnd first = new(navigation.Type) { Navigation = navigation.Name, IsCollection = navigation.IsCollection, IsSettled = true };
        RelationshipEnd second = new(inverse?.Type ?? navigation.Target) { Navigation = inverse?.Name, IsCollection = inverse?.IsCollection ?? !navigation.IsCollection, IsSettled = true };
        model.Relationships.Add(new(first, second) { Location = navigation.Location });
    }

    private readonly HashSet<NavigationCandidate> reported = [];

    private void ReportAmbiguous(IEnumerable<NavigationCandidate> navigations, EntityType target)
    {
        foreach (var navigation in navigations.Where(reported.Add))
        {
            context.Report(
                DiagnosticIds.AmbiguousNavigation,
                $"'{navigation.Type}.{navigation.Name}' may belong to several relationships with '{target}': say which by HasOne and WithMany, or by [InverseProperty], or leave it out by [NotMapped]",
                navigation.Location);
        }
    }

    private void AttributesOf(NavigationCandidate navigation)
    {
        if (Relationships.Find(model, navigation.Type, navigation.Name) is not var (relationship, end))
        {
            return;
        }

        relationship.Location ??= navigation.Location;
        NavigationAttributes.Apply(navigation, relationship, end);
    }
}
