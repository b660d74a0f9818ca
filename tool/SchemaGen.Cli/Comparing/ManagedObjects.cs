using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Comparing;

/// <summary>Tells the objects of a database that are ours from those of others, which are left alone.</summary>
public static class ManagedObjects
{
    /// <summary>What of a database a revision made or the models name.</summary>
    public static Schema Of(Schema database, Schema recorded, Schema models) => database.Select(o => IsManaged(o, recorded, models) ? o : null);

    /// <summary>What of a database belongs to others; the parts of a table of theirs are not named.</summary>
    public static IEnumerable<SchemaObject> Others(Schema database, Schema recorded, Schema models) =>
        database.Where(o => !IsManaged(o, recorded, models) && (o.Owner is not { } owner || recorded.Contains(owner) || models.Contains(owner)));

    private static bool IsManaged(SchemaObject item, Schema recorded, Schema models) => item is Grant grant
        ? recorded.Contains(grant.On) || models.Contains(grant.On)
        : recorded.Contains(item.Id) || models.Contains(item.Id);
}
