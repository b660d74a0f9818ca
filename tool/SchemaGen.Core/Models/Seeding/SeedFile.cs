using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>A file of seed rows: its name is that of the table, its first line names the columns.</summary>
/// <param name="path">Where it is.</param>
/// <param name="name">Its name without the extension.</param>
/// <param name="text">What stands in it.</param>
public sealed class SeedFile(string path, string name, string text)
{
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Adds the rows to a model; what is wrong becomes diagnostics of it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="schema">The schema of a table that is named without one.</param>
    public Model AddTo(Model model, string schema)
    {
        List<(Row Row, SourceSpan Source)> rows = [];
        try
        {
            Read(model.Schema, schema, rows);
        }
        catch (FormatException e)
        {
            Report(DiagnosticIds.SeedOutOfPlace, e.Message, 1);
        }

        var sources = model.Sources.ToDictionary(p => p.Key, p => p.Value);
        rows.ForEach(r => sources[r.Row.Id] = r.Source);
        return model with { Schema = new(model.Schema.Concat(rows.Select(r => r.Row))), Sources = sources, Diagnostics = [.. model.Diagnostics, .. diagnostics] };
    }

    private void Read(Schema schema, string first, List<(Row Row, SourceSpan Source)> rows)
    {
        var names = ObjectId.SplitPath(name);
        var table = names.Count == 2 ? Table.IdOf(names[0], names[1]) : Table.IdOf(first, names[0]);
        var records = CsvText.Read(text.TrimStart('\uFEFF')).ToList();
        if (!schema.Contains(table) || schema.Of(table).OfType<PrimaryKey>().FirstOrDefault() is not { } key)
        {
            Report(DiagnosticIds.SeedOutOfPlace, $"the file holds rows of '{table.Display}', {(schema.Contains(table) ? "which has no primary key, by which a row is known again" : "and there is no such table: name it table.csv or schema.table.csv")}", 1);
            return;
        }

        if (records.Count == 0 || Header(schema, table, key, records[0].Fields) is not { } columns)
        {
            return;
        }

        HashSet<ObjectId> known = [.. schema.SeedRows.Of(table).Select(r => r.Id)];
        foreach (var (line, fields) in records.Skip(1))
        {
            var values = columns.Zip(fields, (c, f) => new RowValue(c, f)).ToList();
            if (fields.Count != columns.Count)
            {
                Report(DiagnosticIds.SeedOutOfPlace, $"the line has {fields.Count} values for {columns.Count} columns: put a value with a comma in it in quotes", line);
            }
            else if (key.Columns.FirstOrDefault(k => values.Exists(v => v.Column == k && v.Text is null)) is { } missing)
            {
                Report(DiagnosticIds.SeedRowWithoutKey, $"the row gives no value of '{missing}', which is the key of '{table.Display}'", line);
            }
            else if (Row.Of(table, key.Columns, values) with { IsDeclared = true } is var row && known.Add(row.Id))
            {
                rows.Add((row, new(path, line, 1)));
            }
            else
            {
                Report(DiagnosticIds.SeedRowWithoutKey, $"another row of '{table.Display}' has this key as well", line);
            }
        }
    }

    private List<string>? Header(Schema schema, ObjectId table, PrimaryKey key, IReadOnlyList<string?> fields)
    {
        var columns = fields.Select(f => f?.Trim() ?? string.Empty).ToList();
        var wrong = columns.Where(c => schema.Find(Column.IdOf(table, c)) is not Column { Generated: null }).Select(c => $"'{c}' is no column of '{table.Display}' that takes values")
            .Concat(columns.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => $"'{g.Key}' is there twice"))
            .Concat(key.Columns.Except(columns).Select(k => $"'{k}', a column of the primary key, is missing")).ToList();
        wrong.ForEach(w => Report(DiagnosticIds.SeedOutOfPlace, $"the first line names the columns: {w}", 1));
        return wrong.Count == 0 ? columns : null;
    }

    private void Report(string id, string message, int line) => diagnostics.Add(new(id, message, new(path, line, 1)));
}
