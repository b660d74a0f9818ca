using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Statements;

/// <summary>A statement that takes away what tables hold: DROP TABLE, DROP SCHEMA ... CASCADE, DROP COLUMN, TRUNCATE.</summary>
/// <param name="What">What is lost, in words.</param>
/// <remarks>DELETE is none: who writes it means its rows.</remarks>
public sealed record DeletingStatement(string What)
{
    /// <summary>What a statement takes away; null for one that deletes nothing of the kind.</summary>
    public static DeletingStatement? Of(SqlStatement statement)
    {
        StatementReader reader = new(statement.Text);
        return statement.Words switch
        {
            ["drop", "table", ..] => reader.Skip("drop", "table").Skip("if", "exists").ReadNames() is var tables ? new($"all rows of {List(tables)}") : null,
            ["drop", "schema", ..] when statement.Words.Contains("cascade") => new($"all tables of {List(reader.Skip("drop", "schema").Skip("if", "exists").ReadNames())}"),
            ["truncate", ..] => new($"all rows of {List(reader.Skip("truncate").Skip("table").Skip("only").ReadNames())}"),
            ["alter", "table", ..] => OfColumns(reader),
            _ => null,
        };
    }

    /// <summary>The tables and sequences that a statement names first, as it writes them; none where it is about something else.</summary>
    public static IReadOnlyList<string> RelationsOf(SqlStatement statement)
    {
        StatementReader reader = new(statement.Text);
        return statement.Words switch
        {
            ["drop", "table" or "sequence", ..] => reader.Skip("drop").Skip("table").Skip("sequence").Skip("if", "exists").ReadNames(),
            ["truncate", ..] => reader.Skip("truncate").Skip("table").Skip("only").ReadNames(),
            ["alter", "table" or "sequence", ..] => reader.Skip("alter").Skip("table").Skip("sequence").Skip("if", "exists").Skip("only").ReadName() is { Length: > 0 } name ? [name] : [],
            _ => [],
        };
    }

    private static DeletingStatement? OfColumns(StatementReader reader)
    {
        var table = reader.Skip("alter", "table").Skip("if", "exists").Skip("only").ReadName();
        var columns = reader.Split().Select(DroppedColumn).Where(c => c.Length > 0).ToList();
        return columns.Count == 0 ? null : new($"all values of {List(columns.Select(c => $"{table}.{c}"))}");
    }

    private static string DroppedColumn(StatementReader action) => action.Take("drop") && !action.Take("constraint")
        ? action.Skip("column").Skip("if", "exists").ReadName()
        : string.Empty;

    private static string List(IEnumerable<string> names) => VisibleText.Of(string.Join(", ", names));
}
