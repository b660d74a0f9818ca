using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A CREATE INDEX.</summary>
/// <param name="Name">The name of the index; empty where PostgreSQL chooses one.</param>
/// <param name="Table">Its table.</param>
internal sealed record IndexText(string Name, string Table)
{
    /// <summary>Whether no two rows are equal by it.</summary>
    internal bool IsUnique { get; init; }

    /// <summary>Whether others write meanwhile.</summary>
    internal bool IsConcurrent { get; init; }

    /// <summary>Whether it is left out where one of its name is there.</summary>
    internal bool IsRepeatable { get; init; }

    /// <summary>Whether it is of a partitioned table without its partitions, so that nothing is built.</summary>
    internal bool IsOnly { get; init; }

    /// <summary>What it is sorted by.</summary>
    internal ValueList<string> Keys { get; init; } = [];

    /// <summary>The method, and what stands behind the keys.</summary>
    internal string Form { get; init; } = string.Empty;

    /// <summary>Reads a CREATE INDEX.</summary>
    internal static IndexText Read(StatementReader reader)
    {
        reader.Skip("create");
        var isUnique = reader.Take("unique");
        var isConcurrent = reader.Skip("index").Take("concurrently");
        var isRepeatable = reader.Take("if", "not", "exists");
        var name = reader.IsNext("on") ? string.Empty : reader.ReadName();
        var isOnly = reader.Skip("on").Take("only");
        var table = LintName.Of(reader.ReadName());
        var method = reader.Take("using") ? reader.ReadName() : "btree";
        var keys = (reader.ReadGroup()?.Split() ?? []).Select(KeyOf).ToValueList();
        return new(name, table)
        {
            IsUnique = isUnique,
            IsConcurrent = isConcurrent,
            IsRepeatable = isRepeatable,
            IsOnly = isOnly,
            Keys = keys,
            Form = $"{method} {reader.Text}",
        };
    }

    // The name of a column alone, and what has an order or operators as it is written.
    private static string KeyOf(StatementReader key)
    {
        var text = key.Text;
        var name = key.ReadName();
        return key.Skip("asc").Text.Length == 0 && name.Length > 0 ? LintName.Last(name) : text;
    }
}
