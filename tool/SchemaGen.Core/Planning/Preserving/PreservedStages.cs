using SchemaGen.Core.Diffing;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning.Preserving;

/// <summary>Has a revision keep the rows of tables and the values of columns that it drops, so that its way back has them.</summary>
/// <param name="revision">The id of the revision, which makes the names of what is kept unique.</param>
/// <param name="isLetGo">What goes for good.</param>
public sealed class PreservedStages(string revision, Func<ObjectId, bool> isLetGo)
{
    private const int LongestName = 63;

    private readonly List<string> refused = [];
    private int count;

    /// <summary>Why something cannot be kept, a line each.</summary>
    public IReadOnlyList<string> Refused => refused;

    /// <summary>The stages with what is kept.</summary>
    public IReadOnlyList<Stage> Of(IReadOnlyList<Stage> stages) => [.. stages.Select(Of)];

    private Stage Of(Stage stage)
    {
        Dictionary<ObjectId, KeptData> kept = [];
        foreach (var step in stage.UpPlan.Steps.Where(IsLoss))
        {
            if (WhyNot(step.Change, stage) is { } reason)
            {
                refused.Add($"{step.Change.Id.Display}: {reason}");
            }
            else
            {
                var data = step.Change.Before is Table table ? OfTable(table, stage.Up) : OfColumn((Column)step.Change.Before!, stage.Up);
                kept.Add(step.Change.Id, data);
            }
        }

        HashSet<ObjectId> sequences = [.. kept.Values.SelectMany(k => SequencesOf(k.Of, stage.Up)).Select(SequenceOf)];
        return stage with
        {
            UpPlan = new([.. stage.UpPlan.Steps.Select(s => Keep(s, kept, sequences))]),
            DownPlan = new([.. stage.DownPlan.Steps.Select(s => GiveBack(s, kept))]),
        };
    }

    private bool IsLoss(Step step) =>
        step.Change is { Action: ChangeAction.Drop, ValuesMoveTo: null, Before: Table or Column { Generated: null } }
        && step.Hazards.Any(h => h.Kind == HazardKind.DeletesData) && !isLetGo(step.Change.Id);

    private static string? WhyNot(Change drop, Stage stage)
    {
        var (id, before) = (drop.Id, stage.Up.Before);
        var table = drop.Before is Table ? id : id.TableId;
        return (before.Find(table) as Table) is not { } found || stage.Up.Renames.Any(r => r.To == table || r.From == table)
                ? "its table gets another name at once: rename it in a revision before"
            : stage.IsOnline ? "it goes in a part that no transaction holds: --online never drops it in one"
            : found.PartitionBy is not null || before.OfType<ChildTable>().Any(c => c.Table == table || c.Parents.Contains(table))
                ? "its table is partitioned, a partition, or inherits"
            : before.Of(table).OfType<RowSecurity>().Any(r => r.Forced)
                ? "row security hides rows of its table from the owner (FORCE)"
            : before.OfType<Row>().Any(r => r.Id.TableId == table) ? "its table has seed rows"
            : stage.DownPlan.Steps.FirstOrDefault(s => s.Change.Action == ChangeAction.Create && s.Change.Id == id) is not { } back
                ? "its way back does not make it by itself"
            : drop.Before is Column column ? WhyNot(column, back.Change, stage.Up)
            : null;
    }

    private static string? WhyNot(Column column, Change back, Difference up) =>
        column.Identity is not null ? "it is an identity, whose values cannot be written"
        : column is { NotNull: true, Default: null } && back.Fill is null
            ? "it is NOT NULL, and nothing fills rows that come later: drop its NOT NULL in a revision before"
        : KeyOf(column, up) is null
            ? "its table has no primary key that stays, nor a unique constraint of columns that are NOT NULL, "
                + "by which its values would find their rows"
        : null;

    private static ValueList<string>? KeyOf(Column column, Difference up)
    {
        var table = column.Id.TableId;
        var keys = up.Before.Of(table).OfType<TableConstraint>().Where(k => up.After.Contains(k.Id)).Select(ColumnsOf);
        return keys.FirstOrDefault(k => k.Count > 0 && k.All(IsKept));

        bool IsKept(string name) => Column.IdOf(table, name) is var id && id != column.Id
            && up.Before.Find(id) is Column { NotNull: true } before && up.After.Find(id) is Column { NotNull: true } after
            && before.Type == after.Type
            && !up.Renames.Any(r => r.From == id || r.To == id);
    }

    private static ValueList<string> ColumnsOf(TableConstraint key) => key switch
    {
        PrimaryKey { WithoutOverlaps: false } primary => primary.Columns,
        Unique { WithoutOverlaps: false } unique => unique.Columns,
        _ => [],
    };

    private KeptData OfTable(Table table, Difference up) => new(
        table.Id,
        NameOf(table.Id.Name),
        [.. up.Before.ColumnsOf(table.Id).Where(c => c.Generated is null).Select(KeptColumn.Of)])
    {
        Sequences =
        [
            .. up.Before.ColumnsOf(table.Id).Where(c => c.Identity is not null).Select(c => new KeptSequence(c.Id.Name, null)),
            .. SequencesOf(table.Id, up).Select(s => new KeptSequence(s.Column.Name, SequenceOf(s).Path)),
        ],
    };

    private KeptData OfColumn(Column column, Difference up) => new(
        column.Id,
        NameOf($"{column.Id.Table}_{column.Id.Name}"),
        [KeptColumn.Of(column)])
    {
        Key = [.. KeyOf(column, up)!.Select(n => KeptColumn.Of((Column)up.Before.Find(Column.IdOf(column.Id.TableId, n))!))],
    };

    private string NameOf(string name) =>
        ObjectName.Clip(FormattableString.Invariant($"{revision}_{++count}_{name}"), LongestName);

    // A sequence that others draw from stays, and knows better how far it is.
    private static IEnumerable<SequenceOwner> SequencesOf(ObjectId kept, Difference up) => kept.Kind == Table.ObjectKind
        ? up.Before.OfType<SequenceOwner>().Where(o => o.Column.TableId == kept && !up.After.Contains(SequenceOf(o)))
        : [];

    private static ObjectId SequenceOf(SequenceOwner owner) => Sequence.IdOf(owner.Id.Schema, owner.Id.Name);

    private static Step Keep(Step step, Dictionary<ObjectId, KeptData> kept, HashSet<ObjectId> sequences) =>
        step.Change.Action != ChangeAction.Drop ? step
        : kept.TryGetValue(step.Change.Id, out var data) ? step with { Kept = data, Hazards = [data.KeepHazard, .. WithoutLoss(step)] }
        : sequences.Contains(step.Change.Id) ? step with { Hazards = [.. WithoutLoss(step)] }
        : step;

    private static Step GiveBack(Step step, Dictionary<ObjectId, KeptData> kept) =>
        step.Change.Action == ChangeAction.Create && kept.TryGetValue(step.Change.Id, out var data)
            ? step with
            {
                Kept = data,
                Hazards = [data.GiveBackHazard, .. step.Hazards.Select(h => OfLaterRows(h, data, step.Change.Fill))],
            }
            : step;

    private static Hazard OfLaterRows(Hazard hazard, KeptData data, string? fill) =>
        hazard.Kind != HazardKind.InventsValues ? hazard
        : hazard with { Reason = $"the rows that {data.Of.TableId.Display} got after {data.Of.Name} was dropped get {fill}" };

    private static IEnumerable<Hazard> WithoutLoss(Step step) => step.Hazards.Where(h => h.Kind != HazardKind.DeletesData);
}
