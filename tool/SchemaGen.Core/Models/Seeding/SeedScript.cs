using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Scripts;

namespace SchemaGen.Core.Models.Seeding;

/// <summary>A file of seed rows in SQL: INSERT statements with constant values, and nothing else.</summary>
/// <param name="path">Where it is.</param>
/// <param name="text">What stands in it.</param>
public sealed class SeedScript(string path, string text)
{
    /// <summary>Adds the rows to a model; what is wrong becomes diagnostics of it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="schema">The schema of a table that is named without one.</param>
    public Model AddTo(Model model, string schema)
    {
        SeedFileRows rows = new(path, model, schema);
        try
        {
            foreach (var statement in SqlSplitter.Split(text.TrimStart('\uFEFF')))
            {
                Read(statement, rows);
            }
        }
        catch (SqlSyntaxException e)
        {
            rows.Report(DiagnosticIds.SeedOutOfPlace, e.Message, e.Line);
        }

        return rows.ToModel();
    }

    private static void Read(SqlStatement statement, SeedFileRows rows)
    {
        SeedInsert insert = new(statement);
        try
        {
            insert.ReadHead();
            if (rows.FindTable(insert.Table, string.Empty, statement.Line) is not { } table || !rows.HasColumns(table, insert.Columns, "the INSERT names its columns", statement.Line))
            {
                return;
            }

            foreach (var (line, values) in insert.ReadRows())
            {
                rows.Add(table, values, line);
            }
        }
        catch (FormatException e)
        {
            rows.Report(DiagnosticIds.SeedOutOfPlace, e.Message, insert.Line);
        }
    }
}
