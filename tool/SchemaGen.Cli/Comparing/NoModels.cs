using SchemaGen.Cli.Projects;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Comparing;

/// <summary>Refuses to compare nothing with nothing: a project without models and a history without revisions agree only by mistake.</summary>
public static class NoModels
{
    /// <summary>Says what was looked for and what is there.</summary>
    /// <exception cref="CommandException">There is neither a class that is read, nor a file of SQL, nor anything in the revisions.</exception>
    public static void Refuse(Workspace workspace, Model model, Schema recorded)
    {
        if (model.Schema.Count > 0 || model.Declarations.Count > 0 || recorded.Count > 0)
        {
            return;
        }

        var siblings = ProjectChoice.Siblings(workspace.Project);
        var ways = siblings.Count == 0
            ? "add [Table] to a class, or name another project by --project"
            : string.Join('\n', ["name the project by --project:", .. siblings.Select(s => $"  --project {ProjectChoice.Near(s.Path, workspace.Host.CurrentDirectory)}  {s.Describe()}")]);
        throw new CommandException($"nothing is read in {ProjectChoice.Near(workspace.Project, workspace.Host.CurrentDirectory)}: no class has [Table] or derives from DbContext, and no file of SQL declares anything: {ways}");
    }
}
