using SchemaGen.Core.Planning;
using SchemaGen.Core.Planning.Preserving;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Losses;

/// <summary>What a statement of a file deletes.</summary>
/// <param name="What">What is lost, in words.</param>
/// <param name="Line">The line of the statement.</param>
/// <param name="Relations">The tables and sequences that lose it, as the statement names them; none where that is not known.</param>
internal sealed record FileLoss(string What, int Line, IReadOnlyList<string> Relations)
{
    private static readonly string[] Signs = ["drop", "truncate", "hazard"];

    /// <summary>What the statements of a file delete: as their HAZARD lines say, else as their words do.</summary>
    /// <remarks>A file that speaks of nothing of the kind is not divided into statements.</remarks>
    public static IReadOnlyList<FileLoss> Of(string file)
    {
        var text = TextFile.Read(file);
        if (!Array.Exists(Signs, w => text.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            return [];
        }

        var script = SqlScript.Read(file, text);
        HazardLines lines = new(script.Text);
        return [.. script.Statements.Where((s, i) => i == 0 || !Keeps(script.Statements[i - 1], s)).SelectMany(s => Of(s, lines))];
    }

    // --preserve writes it right before the drop whose rows it has copied, with the table as that names it.
    private static bool Keeps(SqlStatement statement, SqlStatement drop) =>
        statement.Text.Contains("DO $preserve$", StringComparison.Ordinal)
        && statement.Text.Contains(TrashSchema.KeptAt, StringComparison.Ordinal)
        && DeletingStatement.RelationsOf(drop) is [var table]
        && statement.Text.Contains($"LOCK TABLE {table} IN ", StringComparison.Ordinal);

    private static IEnumerable<FileLoss> Of(SqlStatement statement, HazardLines lines)
    {
        var said = lines.Above(statement).Where(h => h.Kind == HazardKind.DeletesData).Select(h => h.Reason).ToList();
        return (said.Count > 0 ? said : DeletingStatement.Of(statement) is { } deleting ? [deleting.What] : [])
            .Select(what => new FileLoss(what, statement.Line, DeletingStatement.RelationsOf(statement)));
    }
}
