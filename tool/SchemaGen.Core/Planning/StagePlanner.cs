using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>Plans a whole change, there and back, in as few stages as Postgres allows: nearly always one.</summary>
public static class StagePlanner
{
    /// <summary>The stages from one schema to another; none where they are equal.</summary>
    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be.</param>
    /// <param name="renames">What has another name in <paramref name="after"/>.</param>
    /// <exception cref="CyclicPlanException">No order satisfies all steps.</exception>
    public static IReadOnlyList<Stage> Plan(Schema before, Schema after, IReadOnlyList<Rename> renames)
    {
        List<Stage> stages = [];
        var whole = Differ.Compare(before, after, renames);
        var targets = whole.IsEmpty ? [] : Stages.Of(whole);
        foreach (var target in targets)
        {
            stages.Add(PlanOne(before, targets.Count == 1 ? whole : Differ.Compare(before, target, renames)));
            (before, renames) = (target, []);
        }

        return stages;
    }

    private static Stage PlanOne(Schema before, Difference up)
    {
        var back = up.Renames.Select(r => r.Reverse()).ToList();
        var free = RenameBlockers.Without(up.After, back);
        var down = Differ.Compare(free, before, back) with { IsWayBack = true };
        Plan downPlan = new([.. ReferenceEquals(free, up.After) ? [] : Order(Differ.Compare(up.After, free, [])), .. Order(down)]);
        return new(up, new([.. Order(up)]), down, downPlan);
    }

    private static ValueList<Step> Order(Difference difference) => Planner.Order(Differ.Expand(difference)).Steps;
}
