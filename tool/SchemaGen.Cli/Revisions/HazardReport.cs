using SchemaGen.Core.Planning;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Revisions;

/// <summary>Says what can go wrong where a new revision is applied, the worst first.</summary>
internal static class HazardReport
{
    private const int Shown = 12;

    /// <summary>Says it of the way up.</summary>
    /// <param name="workspace">Where it is said.</param>
    /// <param name="stages">What the revision does.</param>
    /// <param name="sizes">How large tables are, by id.</param>
    internal static void Say(Workspace workspace, IReadOnlyList<Stage> stages, IReadOnlyDictionary<ObjectId, TableSize> sizes)
    {
        var hazards = stages.SelectMany(s => s.UpPlan.Steps).SelectMany(s => s.Hazards.Select(h => (h.Kind, Text: HazardText.Of(h, s.Change, sizes), IsHeavy: h.TakesValues || h.HoldsUpOthers)))
            .Distinct().OrderBy(h => HazardKinds.ByWeight.TakeWhile(k => k != h.Kind).Count()).ToList();
        foreach (var (_, text, isHeavy) in hazards.Take(Shown))
        {
            (isHeavy ? (Action<string>)workspace.Terminal.Warn : workspace.Terminal.Say)($"HAZARD {text}");
        }

        if (hazards.Count > Shown)
        {
            workspace.Terminal.Warn($"and {hazards.Count - Shown} more, above the statements in the files");
        }
    }
}
