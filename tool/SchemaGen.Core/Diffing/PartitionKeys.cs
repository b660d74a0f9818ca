using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>Finds partitioned tables that have to be made anew because a column of their key gets another type, which ALTER TYPE refuses; their rows are in the partitions, which stay.</summary>
internal static class PartitionKeys
{
    internal static void Add(Dictionary<ObjectId, Change> changes, Schema before, Schema after)
    {
        foreach (var table in before.Where(o => o is Table { PartitionBy: not null } && ChangeType(o.Id, before, after)).ToList())
        {
            changes[table.Id] = new(table, after.Find(table.Id)) { IsReplacement = true };
        }
    }

    /// <summary>Whether a column of the key of a partitioned table gets another type.</summary>
    internal static bool ChangeType(ObjectId table, Schema before, Schema after) =>
        before.Find(table) is Table { PartitionBy: { } key } && after.Find(table) is Table { PartitionBy: not null }
        && key.Keys.SelectMany(k => k.Column is { } name ? [Column.IdOf(table, name)] : Column.ColumnsIn(k.Expression!, before, table))
            .Any(c => before.Find(c) is Column old && after.Find(c) is Column made && Column.ChangesType(new(old, made)));
}
