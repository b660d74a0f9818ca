using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Turns the steps of a plan into SQL by the templates <c>postgres/&lt;kind&gt;/&lt;action&gt;.sql</c>.</summary>
public sealed class SqlRenderer(TemplateSet templates)
{
    /// <summary>Whether what is made anew gets back the owner and the privileges that it has when the statements run.</summary>
    public bool KeepsPrivileges { get; init; }

    /// <summary>The SQL of each step.</summary>
    /// <exception cref="TemplateException">A template is missing or wrong.</exception>
    public IReadOnlyList<RenderedStep> Render(Plan plan)
    {
        var kept = KeepsPrivileges ? KeptPrivileges.Of(plan) : [];
        HashSet<ObjectId> created = KeepsPrivileges ? [.. plan.Steps.Where(s => s.Change.Action == ChangeAction.Create).Select(s => s.Change.Id)] : [];
        return [.. plan.Steps.Select(s => new RenderedStep(s, kept.TryGetValue(s, out var made) ? WithPrivileges(s, made) : OwnerOfTable(s, created) + Render(s)))];
    }

    // Postgres links a sequence only to a table of the same owner, and a table that is there can be anybody's.
    private string OwnerOfTable(Step step, HashSet<ObjectId> created) =>
        step.Change is { Before: null, After: SequenceOwner owner } && Sequence.IdOf(owner.Id.Schema, owner.Id.Name) is var sequence && created.Contains(sequence) && !created.Contains(owner.Column.TableId)
            ? templates.Render("postgres/privileges/owner_of_table.sql", new ScriptObject { ["table"] = ScriptModel.Of(owner.Column.TableId), ["sequence"] = ScriptModel.Of(sequence) })
            : string.Empty;

    private string WithPrivileges(Step step, ObjectId made)
    {
        ScriptObject item = new() { ["object"] = ScriptModel.Of(step.Change.Rename?.From ?? step.Change.Id), ["made"] = ScriptModel.Of(made) };
        return step.Change.Action == ChangeAction.Create
            ? Render(step) + "\n" + templates.Render("postgres/privileges/give_back.sql", item).TrimEnd('\n')
            : templates.Render("postgres/privileges/keep.sql", item) + Render(step);
    }

    private string Render(Step step) =>
        string.Join("\n", StatementsAndKept(step).Select(s => s.Trim('\n')).Where(s => s.Length > 0));

    private IEnumerable<string> StatementsAndKept(Step step) =>
        [.. Kept(step, ChangeAction.Drop), .. Statements(step), .. Kept(step, ChangeAction.Create)];

    private IEnumerable<string> Kept(Step step, ChangeAction action) => step.Kept is { } kept && step.Change.Action == action
        ? [templates.Render($"postgres/preserve/{(action == ChangeAction.Drop ? "keep" : "give_back")}.sql", KeptScript.Of(kept))]
        : [];

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

    private static bool IsCommented(Change change) => change.After is { } after && change.Rename is null
        && (after.Comment != change.Before?.Comment || after.InnerComment != change.Before?.InnerComment);

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
            ["successor"] = ScriptModel.Of(change.ValuesMoveTo),
            ["fill"] = change.Fill,
            ["fill_given"] = change.IsFillGiven,
            ["backfill"] = change.Backfill,
            ["online"] = step.IsOnline,
            ["conversion"] = change.Conversion?.Sql,
            ["restart"] = Restart(SequenceRestart.Of(change)),
            ["inner"] = change.Action == ChangeAction.Alter ? string.Join("\n", step.Parts.Select(p => Render(new Step(p, [], [])))) : string.Empty,
            ["forward"] = step.IsForward,
            ["rows"] = change.Id.Kind == Row.ObjectKind ? RowScript.Of(step.Parts.Prepend(change)) : null,
            ["parts"] = new ScriptArray(Ordered(step).Select(p => ScriptModel.Of(p))),
        });
    }

    private static ScriptObject? Restart(SequenceRestart? restart) => restart is null ? null : new()
    {
        ["start"] = restart.Start,
        ["minimum"] = restart.Minimum,
        ["maximum"] = restart.Maximum,
        ["least"] = restart.Least,
        ["greatest"] = restart.Greatest,
    };

    // Columns in the order of the model, then the constraints.
    private static IEnumerable<SchemaObject> Ordered(Step step) =>
        step.Parts.Where(p => p.After is not null).Select((p, i) => (Item: p.After!, Place: i)).OrderBy(p => ObjectKinds.RankOf(p.Item.Id.Kind)).ThenBy(p => p.Place).Select(p => p.Item);
}
