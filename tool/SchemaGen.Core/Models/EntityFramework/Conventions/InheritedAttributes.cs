using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>What attributes on base classes that are no entity types themselves say of the entity types below them.</summary>
internal static class InheritedAttributes
{
    /// <summary>Takes them, those of the nearest class last, so that they win.</summary>
    public static void Apply(EntityModel model, EntityMembers members)
    {
        foreach (var type in model.Types.Where(t => t is { IsJoin: false, Symbol: not null }))
        {
            var inherited = type.Symbol!.WithBases().Skip(1).TakeWhile(b => b.KeyName() != type.BaseType?.Name)
                .Select(b => members.AnnotationsOf(b.OriginalDefinition))
                .Where(a => a.Items.Count > 0)
                .Reverse().ToList();
            foreach (var annotations in inherited)
            {
                AttributeConvention.Apply(type, annotations);
            }

            if (inherited.Count > 0)
            {
                AttributeConvention.Apply(type);
            }
        }
    }
}
