using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Finds the entity types that only navigations lead to, and the owned and complex types of their members.</summary>
/// <param name="model">The model.</param>
/// <param name="members">Reads attributes.</param>
/// <param name="classifier">Tells what members are.</param>
/// <param name="context">Where diagnostics go.</param>
internal sealed class EntityDiscovery(EntityModel model, EntityMembers members, MemberClassifier classifier, ModelContext context)
{
    /// <summary>Adds them.</summary>
    public void Apply()
    {
        for (var i = 0; i < model.Types.Count; i++)
        {
            var type = model.Types[i];
            if (type.Symbol is null || type.IsJoin)
            {
                continue;
            }

            type.Annotations = members.AnnotationsOf(type.Symbol.OriginalDefinition);
            if (type.Annotations.Has("NotMapped"))
            {
                model.Remove(type);
                i--;
                continue;
            }

            AttributeConvention.Apply(type);
            if (type.Symbol.WithBases().FirstOrDefault(b => b.TypeKind == TypeKind.Error) is { } missing && UnresolvedBases.Report(type.Symbol, missing, context))
            {
                _ = context.Incomplete.Add(type.Name);
            }

            Follow(type);
        }
    }

    private void Follow(EntityType type)
    {
        foreach (var property in MemberClassifier.Candidates(type.Symbol!, null).ToList())
        {
            switch (classifier.Classify(type, property, out var target))
            {
                case MemberKind.Navigation when model.Types.All(t => !t.IsOwned || t.Symbol?.KeyName() != target!.KeyName()) && !type.IsComplex:
                    var reached = model.GetOrAdd(target!);
                    reached.Moment = Math.Min(reached.Moment, type.Moment);
                    break;
                case MemberKind.Owned:
                    var location = property.Locations.FirstOrDefault(l => l.IsInSource);
                    var owned = OwnedTypes.GetOrAdd(model, type, new(property.Name, target!, property.Type.WithoutNullable().ElementType() is not null), location);
                    owned.Moment = Math.Min(owned.Moment, type.Moment);
                    break;
                case MemberKind.Complex:
                    Follow(ComplexTypes.GetOrAdd(type, property, target!));
                    break;
            }
        }

        foreach (var complex in ComplexTypes.OfFields(type))
        {
            Follow(complex);
        }
    }
}
