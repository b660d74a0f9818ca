using SchemaGen.Cli.Projects;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models;

namespace SchemaGen.Cli.Comparing;

/// <summary>Reads models of a project or a folder, or takes what was read before of the same sources.</summary>
public static class ModelSource
{
    /// <summary>Reads models.</summary>
    /// <exception cref="ModelException">They cannot be mapped; all diagnostics are named.</exception>
    public static async Task<Model> ReadAsync(Workspace workspace, string project, CancellationToken cancellation)
    {
        var inputs = await ProjectLoader.FindAsync(project, cancellation);
        foreach (var note in inputs.Notes)
        {
            workspace.Terminal.Warn(note);
        }

        var cache = new ModelCache(workspace.Host.Environment, project, inputs.ContentHash(workspace.Settings.ToString()));
        if (cache.Read() is { } known)
        {
            return Near(workspace, known);
        }

        var model = Located(ModelReader.Read(ProjectCompiler.Compile(inputs, cancellation).Compilation, workspace.Settings.ToModelOptions(), cancellation), inputs.Directory);
        if (model.Diagnostics.Count > 0)
        {
            throw new ModelException([.. model.Diagnostics.Select(d => d.Source is null ? d : d with { Source = workspace.Near(d.Source) })]);
        }

        cache.Write(model);
        return Near(workspace, model);
    }

    // The reader names files as the project does; messages and revisions name them each from another folder.
    private static Model Located(Model model, string folder)
    {
        SourceSpan At(SourceSpan span) => span with { File = Path.GetFullPath(span.File, folder) };
        return model with
        {
            Sources = model.Sources.ToDictionary(p => p.Key, p => At(p.Value)),
            Renames = [.. model.Renames.Select(h => h with { Source = At(h.Source) })],
            Diagnostics = [.. model.Diagnostics.Select(d => d.Source is null ? d : d with { Source = At(d.Source) })],
        };
    }

    // Hints are only ever shown.
    private static Model Near(Workspace workspace, Model model) => model with { Renames = [.. model.Renames.Select(h => h with { Source = workspace.Near(h.Source) })] };
}
