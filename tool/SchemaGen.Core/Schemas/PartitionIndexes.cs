using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>The indexes of partitions, with and without a constraint, that are parts of one of the parent.</summary>
public static class PartitionIndexes
{
    /// <summary>A schema that was read from a catalog, in which the index of a partition counts as the server's only where it is as the server would make it.</summary>
    /// <remarks>What others name and set differently there is nothing that a model or a revision speaks of, so that only databases are compared in this way.</remarks>
    public static Schema MarkOwn(Schema schema)
    {
        while (schema.HasChildTables)
        {
            var expected = ImpliedParts.Complete(new(schema.Where(o => !IsImpliedIndex(o))));
            var own = schema.Where(o => IsImpliedIndex(o) && expected.Find(o.Id) != o).Select(o => o.Id).ToList();
            HashSet<ObjectId> highest = [.. own.Where(i => !own.Contains(schema.Find(i)!.AttachedTo!))];
            if (highest.Count == 0)
            {
                break;
            }

            schema = schema.Select(o => highest.Contains(o.Id) ? o with { IsImplied = false } : o);
        }

        return schema;
    }

    /// <summary>Whether two are the same index to ATTACH PARTITION, whatever is set for them.</summary>
    internal static bool AreAlike(SchemaObject item, SchemaObject other) => Bare(item) == Bare(other);

    private static SchemaObject Bare(SchemaObject item) => WithoutSettings(item) with { Comment = null, IsImplied = false, AttachedTo = null, OnOnly = false };

    private static SchemaObject WithoutSettings(SchemaObject item) => item switch
    {
        Index index => index with { Parameters = [], Keys = index.Keys.Select(k => k with { Statistics = null }).ToValueList() },
        PrimaryKey key => key with { Parameters = [] },
        Unique unique => unique with { Parameters = [] },
        Exclusion exclusion => exclusion with { Parameters = [] },
        _ => item,
    };

    private static bool IsImpliedIndex(SchemaObject item) => item is { IsImplied: true, AttachedTo: not null };
}
