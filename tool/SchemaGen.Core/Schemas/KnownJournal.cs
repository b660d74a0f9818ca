using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>A table in which another migration tool notes what it has applied.</summary>
/// <param name="Tool">The tool, as a person types it: <c>efcore</c>.</param>
/// <param name="Title">The tool, as its makers write it.</param>
/// <param name="Table">The name of the table where nobody gave it another one.</param>
/// <param name="Columns">All of its columns.</param>
public sealed record KnownJournal(string Tool, string Title, string Table, ValueList<string> Columns)
{
    /// <summary>The stem of the query that reads what was applied; null for a table that does not say it.</summary>
    public string? Query { get; init; }

    /// <summary>Whether its columns tell it even where a convention has given them another case and somebody the table another name.</summary>
    public bool HasOwnColumns { get; init; }

    /// <summary>Whether a table is this journal: it has these columns and no others, which a convention may have given another case where the name is the usual one.</summary>
    public bool Is(ObjectId table, IEnumerable<Column> columns)
    {
        var names = columns.Select(c => c.Id.Name).ToList();
        return names.Count == Columns.Count
            && (!Columns.Except(names).Any() || ((HasOwnColumns || Plain(table.Name) == Plain(Table)) && !Columns.Select(Plain).Except(names.Select(Plain)).Any()));
    }

    /// <summary>What a column is called in a table that is this journal.</summary>
    public static string NameOf(string column, IEnumerable<Column> columns) => columns.Select(c => c.Id.Name).First(n => Plain(n) == Plain(column));

    private static string Plain(string name) => name.Replace("_", string.Empty).ToLowerInvariant();
}
