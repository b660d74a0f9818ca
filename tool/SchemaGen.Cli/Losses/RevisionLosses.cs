using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Cli.Losses;

/// <summary>Has a person agree to what a new revision deletes, before it is written.</summary>
/// <param name="workspace">Where it is asked.</param>
/// <param name="dropped">What <c>--drop</c> says goes.</param>
/// <param name="isAllowed">Whether <c>--allow-data-loss</c> was given.</param>
internal sealed class RevisionLosses(Workspace workspace, DropOption dropped, bool isAllowed)
{
    private const string Command = "revision";

    /// <summary>Fails unless nothing is deleted by the way up, or somebody has agreed to it.</summary>
    /// <exception cref="CommandException">Nobody has; the message names what would go.</exception>
    public void Require(IReadOnlyList<Stage> stages)
    {
        if (isAllowed || workspace.Settings.AllowDataLoss.Contains(Command))
        {
            return;
        }

        var lost = stages.SelectMany(s => s.UpPlan.Steps.Where(p => !IsDropped(p, s)).SelectMany(p => p.Hazards.Where(h => h.Kind == HazardKind.DeletesData)))
            .Select(h => h.ToString()).ToList();
        var list = string.Join('\n', lost.Select(l => $"  {l}"));
        if (lost.Count == 0 || (workspace.Terminal.CanAsk && workspace.Terminal.Ask($"where it is applied, the revision\n{list}\nIs it to be written?")))
        {
            return;
        }

        throw new CommandException($"no revision is written, because it\n{list}\nwhere it is applied: --allow-data-loss writes it all the same, --drop NAME lets one thing go, and --rename OLD=NEW keeps what has another name now");
    }

    // Who wrote the SQL of a conversion has said what becomes of the values.
    private bool IsDropped(Step step, Stage stage) =>
        step.Change.After is Column { Hint.Up: not null } || (step.Change.After is null && (dropped.Drops(step.Change.Id) || OwnersOf(step.Change.Before, stage).Any(dropped.Drops)));

    // The sequence of a serial column goes with it.
    private static IEnumerable<ObjectId> OwnersOf(SchemaObject? item, Stage stage) => item is Sequence
        ? stage.Up.Before.OfType<SequenceOwner>().Where(o => o.Id.Schema == item.Id.Schema && o.Id.Name == item.Id.Name).SelectMany(o => new[] { o.Column, o.Column.TableId })
        : [];
}
