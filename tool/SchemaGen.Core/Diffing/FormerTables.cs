using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Diffing;

/// <summary>What tables and columns were called: a name that was made of an old one is made of the new one with them.</summary>
internal sealed class FormerTables(IReadOnlyList<Rename> pending)
{
    private readonly Dictionary<ObjectId, Rename> byNew = pending.Where(r => r.FromLabel is null).GroupBy(r => r.To).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The schema under the new names.</summary>
    public Schema Apply(Schema before) => pending.Count == 0 ? before : new Renamer(pending).Apply(new Renamer(SchemaMoveRenames.Find(before, pending)).Apply(before));

    /// <summary>Whether a column or its table gets another name.</summary>
    public bool IsRenamed(ObjectId column) => byNew.ContainsKey(column) || byNew.ContainsKey(column.TableId);

    /// <summary>Whether the name that is there was made of the old names of the table and the columns, as the new one is made of the new ones.</summary>
    public bool Made(Rename kept, SchemaObject item)
    {
        var owner = item.Owner!;
        var table = byNew.TryGetValue(owner, out var rename) ? rename.From : owner;
        var columns = item.ChosenName!.Columns.Select(c => byNew.TryGetValue(Column.IdOf(owner, c), out var column) ? column.From.Name : c).ToList();
        return table.Schema != owner.Schema
            || ((table != owner || !columns.SequenceEqual(item.ChosenName.Columns)) && item.ChosenName.Makes(kept.To.Name, table.Name, columns));
    }
}
