using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>A file of seed rows: its name is that of the table, its first line names the columns.</summary>
/// <param name="path">Where it is.</param>
/// <param name="name">Its name without the extension.</param>
/// <param name="text">What stands in it.</param>
public sealed class SeedFile(string path, string name, string text)
{
    /// <summary>Adds the rows to a model; what is wrong becomes diagnostics of it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="schema">The schema of a table that is named without one.</param>
    public Model AddTo(Model model, string schema)
    {
        SeedFileRows rows = new(path, model, schema);
        try
        {
            Read(rows);
        }
        catch (FormatException e)
        {
            rows.Report(DiagnosticIds.SeedOutOfPlace, e.Message, 1);
        }

        return rows.ToModel();
    }

    private void Read(SeedFileRows rows)
    {
        var records = CsvText.Read(text.TrimStart('\uFEFF')).ToList();
        if (rows.FindTable(ObjectId.SplitPath(name), ": name it table.csv or schema.table.csv", 1) is not { } table || records.Count == 0)
        {
            return;
        }

        List<string> columns = [.. records[0].Fields.Select(f => f?.Trim() ?? string.Empty)];
        if (!rows.HasColumns(table, columns, "the first line names the columns", 1))
        {
            return;
        }

        foreach (var (line, fields) in records.Skip(1))
        {
            if (fields.Count != columns.Count)
            {
                rows.Report(DiagnosticIds.SeedOutOfPlace, $"the line has {fields.Count} values for {columns.Count} columns: put a value with a comma in it in quotes", line);
            }
            else
            {
                rows.Add(table, [.. columns.Zip(fields, (c, f) => new Schemas.Objects.RowValue(c, f))], line);
            }
        }
    }
}
