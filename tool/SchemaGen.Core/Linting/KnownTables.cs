namespace SchemaGen.Core.Linting;

/// <summary>The tables and indexes that the statements read so far have made, as far as rules ask for them.</summary>
internal sealed class KnownTables
{
    private readonly Dictionary<string, KnownTable> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownIndex> indexes = new(StringComparer.Ordinal);

    /// <summary>The tables that are there.</summary>
    internal IEnumerable<KnownTable> All => tables.Values;

    /// <summary>The indexes of a table.</summary>
    internal IEnumerable<KnownIndex> IndexesOf(KnownTable table) => indexes.Values.Where(i => i.Table == table.Name);

    /// <summary>A table; null where nothing that was read makes it.</summary>
    internal KnownTable? Find(string name) => tables.TryGetValue(name, out var table) ? table : null;

    /// <summary>An index, which has the schema of its table; null where nothing that was read makes it.</summary>
    internal KnownIndex? FindIndex(string name) => indexes.TryGetValue(name, out var index) ? index : null;

    /// <summary>Takes a table in.</summary>
    internal void Add(KnownTable table) => tables[table.Name] = table;

    /// <summary>Takes an index in.</summary>
    internal void Add(KnownIndex index) => indexes[index.Name] = index;

    /// <summary>Forgets a table with its indexes.</summary>
    internal void Drop(string name)
    {
        tables.Remove(name);
        foreach (var index in indexes.Values.Where(i => i.Table == name).ToList())
        {
            indexes.Remove(index.Name);
        }
    }

    /// <summary>Forgets an index.</summary>
    internal void DropIndex(string name) => indexes.Remove(name);

    /// <summary>Gives a table another name.</summary>
    internal void Rename(string from, string to)
    {
        if (Find(from) is not { } table)
        {
            return;
        }

        tables.Remove(from);
        table.Name = to;
        tables[to] = table;
        foreach (var index in indexes.Values.Where(i => i.Table == from))
        {
            index.Table = to;
        }
    }
}
