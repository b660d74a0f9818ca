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
            key.Relationship.OnDelete.Set(UsualOf(model, key), ConfigurationSource.Convention);
        }
    }

    /// <summary>What becomes of the dependents of a foreign key where nobody says it.</summary>
    public static string UsualOf(EntityModel model, EntityForeignKey key) =>
        key.IsRequired && (key.Relationship.IsOwnership || !model.RemovedConventions.Contains("CascadeDeleteConvention"))
            ? "Cascade"
            : "ClientSetNull";
}
