using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>The rows that a file says, each fitted to its table, and what is wrong with them.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="model">The model that gets them.</param>
/// <param name="first">The schema of a table that is named without one.</param>
internal sealed class SeedFileRows(string path, Model model, string first)
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<ObjectId, (Row Row, SourceSpan Source)> rows = [];

    /// <summary>The table of a name; null, with a diagnostic, where it takes no rows.</summary>
    /// <param name="names">The name, or the schema and the name.</param>
    /// <param name="advice">What to do where there is no such table.</param>
    /// <param name="line">Where it is named.</param>
    public ObjectId? FindTable(IReadOnlyList<string> names, string advice, int line)
    {
        var table = names.Count == 2 ? Table.IdOf(names[0], names[1]) : Table.IdOf(first, names[0]);
        if (model.Schema.Contains(table) && KeyOf(table) is not null)
        {
            return table;
        }

        var why = model.Schema.Contains(table) ? "which has no primary key, by which a row is known again" : $"and there is no such table{advice}";
        Report(DiagnosticIds.SeedOutOfPlace, $"the file holds rows of '{table.Display}', {why}", line);
        return null;
    }

    /// <summary>Whether a table has these columns, and its key is among them; what is wrong is reported.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The names.</param>
    /// <param name="what">What names them.</param>
    /// <param name="line">Where it does.</param>
    public bool HasColumns(ObjectId table, IReadOnlyList<string> columns, string what, int line)
    {
        var wrong = columns.Where(c => model.Schema.Find(Column.IdOf(table, c)) is not Column { Generated: null }).Select(c => $"'{c}' is no column of '{table.Display}' that takes values")
            .Concat(columns.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => $"'{g.Key}' is there twice"))
            .Concat(KeyOf(table)!.Columns.Except(columns).Select(k => $"'{k}', a column of the primary key, is missing")).ToList();
        wrong.ForEach(w => Report(DiagnosticIds.SeedOutOfPlace, $"{what}: {w}", line));
        return wrong.Count == 0;
    }

    /// <summary>Adds a row of a table that has these columns.</summary>
    public void Add(ObjectId table, IReadOnlyList<RowValue> values, int line)
    {
        var key = KeyOf(table)!.Columns;
        if (key.FirstOrDefault(k => values.Any(v => v.Column == k && v.Text is null)) is { } missing)
        {
            Report(DiagnosticIds.SeedRowWithoutKey, $"the row gives no value of '{missing}', which is the key of '{table.Display}'", line);
            return;
        }

        var row = Row.Of(table, key, values) with { IsDeclared = true };
        if (model.Schema.Contains(row.Id) || rows.ContainsKey(row.Id))
        {
            Report(DiagnosticIds.SeedRowWithoutKey, $"another row of '{table.Display}' has this key as well", line);
            return;
        }

        rows.Add(row.Id, (row, new(path, line, 1)));
    }

    /// <summary>Reports what is wrong in a line.</summary>
    public void Report(string id, string message, int line) => diagnostics.Add(new(id, message, new(path, line, 1)));

    /// <summary>The model with the rows and what is wrong with them.</summary>
    public Model ToModel()
    {
        var sources = model.Sources.ToDictionary(p => p.Key, p => p.Value);
        foreach (var (row, source) in rows.Values)
        {
            sources[row.Id] = source;
        }

        return model with { Schema = new(model.Schema.Concat(rows.Values.Select(r => r.Row))), Sources = sources, Diagnostics = [.. model.Diagnostics, .. diagnostics] };
    }

    private PrimaryKey? KeyOf(ObjectId table) => model.Schema.Of(table).OfType<PrimaryKey>().FirstOrDefault();
}
