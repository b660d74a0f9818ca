using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Says what an upgrade or a downgrade did.</summary>
internal static class MigrationReport
{
    internal static void Say(Workspace workspace, IReadOnlyList<MigrationStep> steps, bool isDryRun)
    {
        foreach (var step in isDryRun ? steps : [])
        {
            workspace.Terminal.Write(step.ToString());
        }

        if (steps.Count == 0)
        {
            workspace.Terminal.Say("nothing to do: the database is there already");
        }
    }
}
