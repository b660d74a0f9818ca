using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Says what becomes of dependents where nobody did: those that need their principal go with it.</summary>
internal static class DeleteBehaviors
{
    /// <summary>Sets them.</summary>
    public static void Apply(EntityModel model)
    {
        foreach (var key in model.ForeignKeys)
        {
            key.Relationship.OnDelete.Set(key.IsRequired ? "Cascade" : "ClientSetNull", ConfigurationSource.Convention);
        }
    }
}
