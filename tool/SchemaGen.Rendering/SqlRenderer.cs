using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Turns the steps of a plan into SQL by the templates <c>postgres/&lt;kind&gt;/&lt;action&gt;.sql</c>.</summary>
public sealed class SqlRenderer(TemplateSet templates)
{
    /// <summary>The SQL of each step.</summary>
    /// <exception cref="TemplateException">A template is missing or wrong.</exception>
    public IReadOnlyList<RenderedStep> Render(Plan plan) => [.. plan.Steps.Select(s => new RenderedStep(s, Render(s)))];

    private string Render(Step step) => string.Join("\n", Statements(step).Select(s => s.Trim('\n')).Where(s => s.Length > 0));

    private IEnumerable<string> Statements(Step step)
    {
        var change = step.Change;
        if (change.Action != ChangeAction.Alter || !change.Before!.DiffersInCommentOnly(change.After!))
        {
            yield return Render(change, change.Action.ToString().ToLowerInvariant(), step);
        }

        foreach (var commented in (change.Action == ChangeAction.Alter ? [] : step.Parts).Prepend(change).Where(IsCommented))
        {
            yield return Render(commented, "comment", step);
        }
    }

    private static bool IsCommented(Change change) => change.After is { } after && change.Rename is null && after.Comment != change.Before?.Comment;

    private string Render(Change change, string action, Step step)
    {
        var path = $"postgres/{change.Id.Kind.Name}/{action}.sql";
        return templates.Render(path, new ScriptObject
        {
            ["object"] = ScriptModel.Of(change.After ?? change.Before),
            ["before"] = ScriptModel.Of(change.Before, change.After),
            ["after"] = ScriptModel.Of(change.After),
            ["rename"] = change.Rename is { } rename ? ScriptModel.Of(rename) : null,
            ["only"] = change.IsOnly,
            ["successor"] = ScriptModel.Of(change.Successor),
            ["conversion"] = change.Conversion?.Sql,
            ["inner"] = change.Action == ChangeAction.Alter ? string.Join("\n", step.Parts.Select(p => Render(new Step(p, [], [])))) : string.Empty,
            ["forward"] = step.IsForward,
            ["parts"] = new ScriptArray(Ordered(step).Select(p => ScriptModel.Of(p))),
        });
    }

    // Columns in the order of the model, then the constraints.
    private static IEnumerable<SchemaObject> Ordered(Step step) =>
        step.Parts.Where(p => p.After is not null).Select((p, i) => (Item: p.After!, Place: i)).OrderBy(p => ObjectKinds.RankOf(p.Item.Id.Kind)).ThenBy(p => p.Place).Select(p => p.Item);
}
