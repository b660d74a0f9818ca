using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Agreement;

/// <summary>Guesses what something new was called before: what goes at the same time and looks like it.</summary>
internal static class FormerNames
{
    /// <summary>The names of what looks like it; none where nothing does.</summary>
    /// <param name="made">What is new.</param>
    /// <param name="difference">What else changes.</param>
    public static ValueList<string> Of(SchemaObject made, Difference difference) =>
        [.. difference.Findings.Where(c => c.Action == ChangeAction.Drop && LooksLike(c.Before!, made, difference)).Select(c => c.Id.Name)];

    private static bool LooksLike(SchemaObject gone, SchemaObject made, Difference difference) => (gone, made) switch
    {
        (Column old, Column column) => old.Id.TableId == column.Id.TableId && old.Type == column.Type,
        (Table old, Table table) => old.Id.Schema == table.Id.Schema && Share(difference.Before, old.Id, difference.After, table.Id),
        _ => false,
    };

    private static bool Share(Schema before, ObjectId old, Schema after, ObjectId made)
    {
        var (gone, there) = (Columns(before, old), Columns(after, made));
        return 2 * gone.Intersect(there).Count() >= Math.Max(gone.Count, there.Count);
    }

    private static List<(string, SqlType)> Columns(Schema schema, ObjectId table) => [.. schema.ColumnsOf(table).Select(c => (c.Id.Name, c.Type))];
}
