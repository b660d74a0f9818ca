using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Planning;

/// <summary>Plans a whole change, there and back, in as few stages as Postgres allows: nearly always one.</summary>
public static class StagePlanner
{
    /// <summary>The stages from one schema to another; none where they are equal.</summary>
    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be.</param>
    /// <param name="renames">What has another name in <paramref name="after"/>.</param>
    /// <param name="online">The tables that others read and write meanwhile; null for none.</param>
    /// <exception cref="CyclicPlanException">No order satisfies all steps.</exception>
    public static IReadOnlyList<Stage> Plan(Schema before, Schema after, IReadOnlyList<Rename> renames, OnlineTables? online = null)
    {
        before = Extension.WithSchemas(before, after);
        List<Stage> stages = [];
        var whole = Differ.Compare(before, after, renames);
        var targets = whole.IsEmpty ? [] : Stages.Of(whole);
        var stop = online is null ? null : OnlineStop.Of(whole, online);
        foreach (var target in stop is null ? targets : [.. targets.Take(targets.Count - 1), stop])
        {
            var difference = targets.Count == 1 && stop is null ? whole : Differ.Compare(before, target, renames);
            if (stop is null || !difference.IsEmpty)
            {
                stages.Add(PlanOne(before, difference));
                renames = [];
            }

            before = target;
        }

        return stop is null ? stages : [.. stages, PlanOne(stop, Differ.Compare(stop, after, renames) with { Online = online! }) with { IsOnline = true }];
    }

    private static Stage PlanOne(Schema before, Difference up)
    {
        var back = up.Renames.Select(r => r.Reverse()).ToList();
        if (up.Renames.Any(r => r.FromLabel is null && !up.Before.Contains(r.To)))
        {
            // What exchanges names with others is found again by what it is, and one of them has to make way again.
            back = [.. back.Except(ImpliedRenames.Find(up.After, before))];
        }

        var free = RenameBlockers.Without(up.After, back);
        var down = Differ.Compare(free, before, back) with { IsWayBack = true, Online = up.Online };
        Plan downPlan = new([.. ReferenceEquals(free, up.After) ? [] : Order(Differ.Compare(up.After, free, []) with { Online = up.Online }), .. Order(down)]);
        return new(up, new([.. Order(up)]), down, downPlan);
    }

    private static ValueList<Step> Order(Difference difference) => Planner.Order(Differ.Expand(difference)).Steps;
}
