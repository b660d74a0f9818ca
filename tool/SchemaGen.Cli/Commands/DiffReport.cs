using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Output;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Commands;

/// <summary>Prints a plan.</summary>
internal static class DiffReport
{
    internal static void Print(Workspace workspace, IReadOnlyList<Stage> stages, DiffFormat format, Model to)
    {
        var sources = workspace.Relative(to.Sources);
        var renderer = workspace.Renderer();
        var steps = stages.Select(s => renderer.Render(s.UpPlan)).ToList();
        switch (format)
        {
            case DiffFormat.Json:
                workspace.Terminal.Script(JsonOutput.Array(steps.SelectMany(s => s), (json, s) =>
                {
                    json.WriteString("action", s.Step.Change.Action.ToString().ToLowerInvariant());
                    json.WriteString("kind", s.Step.Change.Id.Kind.Name);
                    json.WriteString("name", s.Step.Change.Id.Path);
                    json.WriteString("source", sources.GetValueOrDefault(s.Step.Change.Id)?.ToString());
                    json.WriteStrings("hazards", s.Step.Hazards.Select(h => h.ToString()));
                    json.WriteString("sql", s.Sql);
                }));
                break;
            case DiffFormat.Markdown:
                workspace.Terminal.Write("| change | hazards |\n|---|---|");
                steps.SelectMany(s => s).ToList().ForEach(s => workspace.Terminal.Write(
                    $"| {Markdown.Cell(ChangeText.Title(s.Step.Change))} | {Markdown.Cell(string.Join("; ", s.Step.Hazards.Select(h => h.ToString())))} |"));
                workspace.Terminal.Script("\n" + Markdown.Block("sql", Sql(workspace, steps, to)));
                break;
            default:
                if (steps.Count > 0)
                {
                    workspace.Terminal.Script(Sql(workspace, steps, to));
                }
                else
                {
                    workspace.Terminal.Say("no difference");
                }

                break;
        }
    }

    private static string Sql(Workspace workspace, List<IReadOnlyList<RenderedStep>> stages, Model to)
    {
        var file = new RevisionFile(workspace.Templates, workspace.Relative(to.Sources));
        return file.WriteSettings(workspace.Settings.ToSearchPath(), stages.SelectMany(s => s)) + "\n" + string.Join("\n-- commit here: what follows uses a value that was added above\n", stages.Select(s => file.WriteSteps(s).Trim('\n')));
    }
}
