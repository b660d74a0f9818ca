using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Conventions;

/// <summary>Finds the base type of each entity type: the nearest base class that is one too.</summary>
internal static class Hierarchies
{
    /// <summary>Sets them.</summary>
    public static void Apply(EntityModel model)
    {
        foreach (var type in model.Types.Where(t => t is { IsOwned: false, IsJoin: false, HasNoBaseType: false, Symbol: not null } && t.Name == t.Symbol.KeyName()).ToList())
        {
            type.BaseType = type.Symbol!.WithBases().Skip(1).Select(b => model.Find(b.KeyName())).FirstOrDefault(b => b is { IsOwned: false });
            type.BaseType?.Derived.Add(type);
        }
    }
}
