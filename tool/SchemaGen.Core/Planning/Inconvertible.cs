using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Planning;

/// <summary>Finds columns whose values can never become values of their new type, so that a revision would fail on the first row.</summary>
public static class Inconvertible
{
    /// <summary>What is wrong, each column once.</summary>
    /// <param name="stages">The plans, there and back.</param>
    /// <param name="sources">Where the columns stand in the models.</param>
    public static IReadOnlyList<Diagnostic> In(IEnumerable<Stage> stages, IReadOnlyDictionary<ObjectId, SourceSpan> sources)
    {
        List<Diagnostic> found = [];
        HashSet<ObjectId> seen = [];
        foreach (var stage in stages)
        {
            var up = Of(stage.UpPlan).Where(c => seen.Add(c.Id)).Select(c => Describe(c, stage.Up.Before.Find(c.Id), sources));
            var back = Of(stage.DownPlan).Where(c => !seen.Contains(Modelled(c, stage)))
                .Select(c => DescribeBack(c, stage.Up.After.Find(Modelled(c, stage)), sources));
            found.AddRange(up.Concat(back));
        }

        return found;
    }

    private static IEnumerable<Change> Of(Plan plan) => plan.Steps.Select(s => s.Change).Where(c => c.Conversion is { IsImpossible: true });

    // A column that was renamed has its old name on the way back.
    private static ObjectId Modelled(Change change, Stage stage)
    {
        var table = stage.Up.Renames.FirstOrDefault(r => r.From == change.Id.TableId)?.To ?? change.Id.TableId;
        return stage.Up.Renames.FirstOrDefault(r => r.From == change.Id)?.To ?? Column.IdOf(table, change.Id.Name);
    }

    private static Diagnostic Describe(Change change, SchemaObject? column, IReadOnlyDictionary<ObjectId, SourceSpan> sources) => new(
        DiagnosticIds.NoConversion,
        $"{Types(change, column)}: no value that '{change.Id.Display}' holds can become one. "
            + $"Say how by [ConvertUsing(\"sql\")] or --using {change.Id.Display}=\"sql\"; "
            + "or give the property another name, so that a new column is made beside the old one, which goes with its values",
        sources.TryGetValue(change.Id, out var source) ? source : null);

    private static Diagnostic DescribeBack(Change change, SchemaObject? column, IReadOnlyDictionary<ObjectId, SourceSpan> sources)
    {
        var id = column?.Id ?? change.Id;
        return new(
            DiagnosticIds.NoConversion,
            $"{Types(change, column)} on the way back: no value that '{id.Display}' will hold can become what it was. "
                + $"Say how by [ConvertUsing(\"sql\", Down = \"sql\")] or --using-down {id.Display}=\"sql\"",
            sources.TryGetValue(id, out var source) ? source : null);
    }

    // A type that makes way for its successor has another name in the plan.
    private static string Types(Change change, SchemaObject? column) =>
        $"{(column is Column { Type: var type } ? type : change.TypeChange!.Before).Best} becomes {change.TypeChange!.After.Best}";
}
