using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Gives join entity types their key: both foreign keys together, where they have none of their own.</summary>
internal static class JoinKeys
{
    /// <summary>Sets them.</summary>
    public static void Apply(EntityModel model)
    {
        foreach (var join in model.Relationships.Where(r => r.IsManyToMany).Select(r => r.Join!))
        {
            if (join.Type!.PrimaryKey.IsSet)
            {
                continue;
            }

            var keys = new[] { join.Left, join.Right }.Select(s => model.ForeignKeys.FirstOrDefault(f => f.Relationship == s)).OfType<EntityForeignKey>().ToList();
            join.Type.PrimaryKey.Set(new([.. keys.OrderBy(k => k.Properties[0].Name, StringComparer.Ordinal).SelectMany(k => k.Properties).Select(p => p.Name)], join.Type.Location, model.Clock), ConfigurationSource.Convention);
        }
    }
}
