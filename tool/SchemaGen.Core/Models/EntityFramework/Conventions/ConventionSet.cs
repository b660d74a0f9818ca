using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Mapping;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>EF Core's conventions, in the order in which one needs what another found.</summary>
/// <param name="model">What is configured so far.</param>
/// <param name="members">Finds and makes properties.</param>
/// <param name="context">Where diagnostics go.</param>
internal sealed class ConventionSet(EntityModel model, EntityMembers members, ModelContext context)
{
    /// <summary>Completes the model.</summary>
    public void Apply()
    {
        MemberClassifier classifier = new(model, context);
        new EntityDiscovery(model, members, classifier, context).Apply();
        Hierarchies.Apply(model);
        InheritedAttributes.Apply(model, members);
        List<NavigationCandidate> navigations = [];
        new PropertyDiscovery(members, classifier, navigations).Apply(model);
        KeyDiscovery.Apply(model, context);
        new RelationshipDiscovery(model, context).Apply(navigations);
        JoinTypes.Apply(model, members);
        ForeignKeyDiscovery keys = new(model, members, context);
        keys.Apply();
        DiscriminatorColumn.AddTo(model, context);
        model.Loops.ForEach(l => model.Clock.At(l.Moment, l.Read));
        DeleteBehaviors.Apply(model);
        ForeignKeyIndexes.Apply(model);
        model.Renames.ForEach(r => model.Clock.At(r.Moment, r.Read));
        ValueGeneration.Apply(model);
    }
}
