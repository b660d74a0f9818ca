using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Fleets;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Planning.Preserving;

namespace SchemaGen.Cli.Losses;

/// <summary>Has a new revision keep what it drops.</summary>
internal static class Preservation
{
    /// <summary>The stages with what is kept.</summary>
    /// <param name="workspace">The settings.</param>
    /// <param name="stages">What the revision does.</param>
    /// <param name="revision">Its id.</param>
    /// <param name="dropped">What <c>--drop</c> says goes for good.</param>
    /// <exception cref="CommandException">Something cannot be kept; the message says what and why.</exception>
    public static IReadOnlyList<Stage> Of(Workspace workspace, IReadOnlyList<Stage> stages, string revision, DropOption dropped)
    {
        PreservedStages preserved = new(revision, id => dropped.Drops(id) || (id.Table.Length > 0 && dropped.Drops(id.TableId)));
        var kept = preserved.Of(stages);
        if (preserved.Refused.Count > 0)
        {
            throw new CommandException(
                "no revision is written, because --preserve cannot keep\n"
                + string.Join('\n', preserved.Refused.Select(r => $"  {r}"))
                + "\n--drop NAME lets one of them go for good");
        }

        return kept.Any(s => s.UpPlan.Steps.Any(p => p.Kept is not null)) && TenantFiles.Are(workspace)
            ? throw new CommandException(
                "no revision is written: --preserve keeps things in one schema of the database, "
                + "and these revisions run once for each tenant's schema")
            : kept;
    }
}
