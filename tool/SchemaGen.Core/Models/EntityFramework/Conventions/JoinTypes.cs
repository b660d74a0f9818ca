using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Makes the join entity types of relationships of many to many.</summary>
internal static class JoinTypes
{
    /// <summary>The join that EF Core makes by itself: it is called by its two ends, in the order of their names.</summary>
    public static EntityType Make(EntityModel model, Relationship relationship)
    {
        var names = new[] { relationship.First.Type.ShortName, relationship.Second.Type.ShortName }.OrderBy(n => n, StringComparer.Ordinal);
        var name = string.Concat(names);
        for (var i = 1; model.Find(name) is not null; i++)
        {
            name = string.Concat(names) + i;
        }

        return model.Add(new(name, null, model.Clock) { IsJoin = true, Location = relationship.Location });
    }

    /// <summary>Gives each of them its two relationships.</summary>
    public static void Apply(EntityModel model, EntityMembers members)
    {
        foreach (var relationship in model.Relationships.Where(r => r.IsManyToMany).ToList())
        {
            _ = members;
            var join = relationship.Join ??= new();
            join.Type ??= Make(model, relationship);
            join.Left ??= Find(model, join, relationship.First.Type) ?? Add(model, join.Type, relationship.First, relationship.Second);
            join.Right ??= Find(model, join, relationship.Second.Type) ?? Add(model, join.Type, relationship.Second, relationship.First);
            foreach (var side in new[] { join.Left, join.Right })
            {
                side.Required.Set(true, ConfigurationSource.Attribute);
                side.Dependent = side.First.Type == join.Type ? side.First : side.Second;
                _ = side.Principal!.IsCollection ??= true;
            }
        }
    }

    private static Relationship? Find(EntityModel model, ManyToMany join, EntityType end) =>
        model.Relationships.FirstOrDefault(r => r != join.Left && r != join.Right && !r.IsManyToMany
            && ((r.First.Type == join.Type && r.Second.Type == end) || (r.Second.Type == join.Type && r.First.Type == end)));

    // A foreign key in shadow state is named by the navigation that leads over the join to its principal.
    private static Relationship Add(EntityModel model, EntityType join, RelationshipEnd end, RelationshipEnd other)
    {
        RelationshipEnd first = new(join) { NeedsNoServer = true, IsCollection = false };
        RelationshipEnd second = new(end.Type) { NeedsNoServer = true, IsCollection = true };
        Relationship made = new(first, second) { Dependent = first, Location = join.Location, BaseName = other.Navigation };
        model.Relationships.Add(made);
        return made;
    }
}
