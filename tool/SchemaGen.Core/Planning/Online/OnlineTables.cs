using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning.Online;

/// <summary>The tables that others have to be able to read and write while they are changed.</summary>
/// <param name="Mode">When a change is written that way.</param>
/// <param name="Sizes">How large tables are, by id; empty where nobody has looked.</param>
public sealed record OnlineTables(OnlineMode Mode, IReadOnlyDictionary<ObjectId, TableSize> Sizes)
{
    /// <summary>From how many rows on a table is large: what reads or writes so many takes longer than a request may wait.</summary>
    public const long LargeRows = 100_000;

    /// <summary>No table.</summary>
    public static OnlineTables None { get; } = new(OnlineMode.Never, new Dictionary<ObjectId, TableSize>());

    /// <summary>The tables of a difference of which nobody knows whether they are large, and whose changes keep others from them and need not.</summary>
    public IReadOnlyList<ObjectId> Unknown(Difference difference)
    {
        var always = this with { Mode = OnlineMode.Always };
        return Mode != OnlineMode.Auto ? [] : [.. difference.Changes.Where(c => c.Action != ChangeAction.Drop && always.Take(c, difference))
            .Select(c => (c.After ?? c.Before)!.Owner!).Where(t => !Sizes.ContainsKey(t)).Distinct()];
    }

    /// <summary>Whether a change is one of such a table, and can be made while others read and write it.</summary>
    /// <param name="change">The change, whole or the drop or the create of a replacement.</param>
    /// <param name="difference">What it is a part of.</param>
    internal bool Take(Change change, Difference difference)
    {
        var item = (change.After ?? change.Before)!;
        return change.Rename is null && item.Owner is { } table && IsChosen(table)
            && IsPlain(table, difference.Before) && IsPlain(table, difference.After) && item.HasOnlineForm(change, difference)
            && (change.Before is null or Column || CanStay(change, difference));
    }

    // Until the rest is done, with what it stands on and with its name.
    private static bool CanStay(Change change, Difference difference)
    {
        var needs = change.Before!.DependsOn(difference.Before).ToList();
        needs.AddRange(needs.Select(n => (difference.Before.Find(n) as Column)?.Type).Select(t => t is null ? null : difference.Before.TypeNamed(t)).OfType<ObjectId>().ToList());
        return needs.TrueForAll(difference.After.Contains)
            && !difference.Changes.Any(c => needs.Contains(c.Id) && (c.Before is not Column || Column.ChangesType(c) || c.IsReplacement))
            && change.Before.UniqueNames.All(n => difference.After.HolderOf(n) is not { } holder || holder == change.Id);
    }

    private bool IsChosen(ObjectId table) => Mode switch
    {
        OnlineMode.Always => true,
        OnlineMode.Auto => Sizes.TryGetValue(table, out var size) && size.Rows >= LargeRows,
        _ => false,
    };

    // The server takes neither CONCURRENTLY nor NOT VALID for every part of a tree of tables.
    private static bool IsPlain(ObjectId table, Schema schema) => schema.Find(table) is Table { PartitionBy: null }
        && schema.AsChild(table) is null && !schema.ChildTables.Any(c => c.Parents.Contains(table));
}
