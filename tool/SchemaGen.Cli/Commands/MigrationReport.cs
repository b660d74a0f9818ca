using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Says what an upgrade or a downgrade did.</summary>
internal static class MigrationReport
{
    internal static void Say(Workspace workspace, IReadOnlyList<MigrationStep> steps, RunOptions options)
    {
        if (options.EventsOf(workspace) is { } events)
        {
            (options.Plan ? steps : []).ToList().ForEach(events.SayPlanned);
            events.SayFinished(steps.Count);
            return;
        }

        foreach (var step in options.Plan ? steps : [])
        {
            workspace.Terminal.Write(step.ToString());
        }

        if (steps.Count == 0)
        {
            workspace.Terminal.Say("nothing to do: the database is there already");
        }
        else if (options.DryRun)
        {
            workspace.Terminal.Say("taken back: the database is as it was");
        }
    }
}
