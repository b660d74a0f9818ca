using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Looks at the tables that all files have made.</summary>
internal static class DesignLint
{
    /// <summary>What is found, each with its place.</summary>
    internal static IEnumerable<(LintPlace Place, string Rule, string Message)> Find(KnownTables tables) => tables.All.SelectMany(t => OfTable(t, tables));

    private static IEnumerable<(LintPlace Place, string Rule, string Message)> OfTable(KnownTable table, KnownTables tables)
    {
        var indexes = tables.IndexesOf(table).ToList();
        if (table is { PrimaryKey.Count: 0, IsPart: false })
        {
            yield return (table.Place, LintIds.TableWithoutKey, $"{table.Name} has no primary key");
        }

        foreach (var key in table.ForeignKeys.Values.Where(k => k.Columns.Count > 0 && !table.IsPart && !indexes.Any(i => Serves(i, k.Columns))))
        {
            yield return (key.Place, LintIds.ForeignKeyWithoutIndex, $"no index of {table.Name} begins with {string.Join(", ", key.Columns)}");
        }

        foreach (var index in indexes.Where(i => !i.IsOfConstraint))
        {
            if (indexes.Find(other => other != index && Repeats(index, other)) is { } other)
            {
                yield return (index.Place, LintIds.IndexRepeated, $"{index.Name} on {table.Name} repeats {other.Name}");
            }
        }
    }

    // In any order, and of all rows.
    private static bool Serves(KnownIndex index, ValueList<string> columns) =>
        !SqlLexer.Words(index.Form).Contains("where")
        && index.Keys.Take(columns.Count).OrderBy(k => k, StringComparer.Ordinal).SequenceEqual(columns.OrderBy(k => k, StringComparer.Ordinal));

    // One that is unique says something of its own; of two that are equal the later one is told.
    private static bool Repeats(KnownIndex index, KnownIndex other) =>
        !index.IsUnique && index.Form == other.Form && index.Form == "btree " && other.Keys.Take(index.Keys.Count).SequenceEqual(index.Keys)
        && (other.Keys.Count > index.Keys.Count || other.IsUnique || IsBefore(other, index));

    private static bool IsBefore(KnownIndex one, KnownIndex other) => one.Place.File == other.Place.File
        ? one.Place.Line < other.Place.Line
        : string.CompareOrdinal(LintFile.OrderOf(one.Place.File.Path), LintFile.OrderOf(other.Place.File.Path)) < 0;
}
