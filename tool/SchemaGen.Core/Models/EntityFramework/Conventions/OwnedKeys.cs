using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Gives owned types their key: that of their owner, and for one of many a number beside it.</summary>
internal static class OwnedKeys
{
    /// <summary>Sets the key of an owned type.</summary>
    public static void Set(EntityType owned, IReadOnlyList<EntityProperty> foreignKey, EntityMembers members, ModelContext context)
    {
        if (owned.PrimaryKey.IsSet)
        {
            foreach (var name in owned.PrimaryKey.Value!.Properties.Where(n => owned.Find(n) is null))
            {
                AddNumber(owned, name, members, context);
            }

            return;
        }

        List<string> names = [.. foreignKey.Select(p => p.Name)];
        if (!owned.Ownership!.IsUnique)
        {
            names.Add((KeyDiscovery.Find(owned) ?? AddNumber(owned, "Id", members, context)).Name);
        }

        owned.PrimaryKey.Set(new(names, owned.Location, owned.Clock), ConfigurationSource.Convention);
    }

    private static EntityProperty AddNumber(EntityType owned, string name, EntityMembers members, ModelContext context)
    {
        var number = members.Add(owned, name, null, context.Compilation!.GetSpecialType(SpecialType.System_Int32));
        number.Moment = 0;
        return number;
    }
}
