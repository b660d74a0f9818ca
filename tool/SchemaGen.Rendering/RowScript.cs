using System.Text.RegularExpressions;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Seed rows as templates see them: names and values as SQL.</summary>
internal static partial class RowScript
{
    /// <summary>The rows of one statement.</summary>
    internal static ScriptArray Of(IEnumerable<Change> changes)
    {
        var rows = changes.ToList();
        var columns = rows.SelectMany(Written).Select(v => v.Column).Distinct().ToList();
        return [.. rows.Select(r => Of(r, columns))];
    }

    private static IEnumerable<RowValue> Written(Change change) => change is { Before: not null, After: not null } ? Row.Written(change) : ((Row)(change.After ?? change.Before)!).Values;

    private static ScriptObject Of(Change change, List<string> columns)
    {
        var row = (Row)(change.After ?? change.Before)!;
        return new()
        {
            ["key"] = new ScriptArray(row.Key.Select(SqlIdentifier.Quote)),
            ["key_values"] = new ScriptArray(row.Key.Select(k => Literal(row, row.Find(k)!))),
            ["columns"] = new ScriptArray(columns.Select(SqlIdentifier.Quote)),
            ["values"] = new ScriptArray(columns.Select(c => row.Find(c) is { } value ? Literal(row, value) : "DEFAULT")),
            ["overrides"] = row.Columns.OverridesIdentity,
            ["sequences"] = new ScriptArray(row.Columns.Sequences.Where(columns.Contains)),
        };
    }

    // Where the column has a type of its own, it reads what stands in quotes.
    private static string Literal(Row row, RowValue value) => value.Text is null ? "NULL"
        : row.Columns.Plain.Contains(value.Column) && PlainText().IsMatch(value.Text) ? value.Text
        : SqlLiteral.Quote(value.Text);

    [GeneratedRegex(@"^(?:-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false)\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainText();
}
