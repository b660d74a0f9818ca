using SchemaGen.Cli.Projects;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models;

namespace SchemaGen.Cli.Comparing;

/// <summary>Reads models of a project or a folder, or takes what was read before of the same sources.</summary>
public static class ModelSource
{
    /// <summary>Reads models.</summary>
    /// <remarks>Warnings are said each time, also those of a model that was read before.</remarks>
    /// <exception cref="ModelException">They cannot be mapped; all diagnostics are named.</exception>
    public static async Task<Model> ReadAsync(Workspace workspace, string project, CancellationToken cancellation)
    {
        var inputs = await ProjectLoader.FindAsync(project, workspace.MSBuild, cancellation);
        foreach (var note in inputs.Notes)
        {
            workspace.Terminal.Warn(note);
        }

        if (workspace.Settings.Conventions == "efcore" && RuntimeSwitches.Find(inputs) is { } turned)
        {
            throw new ModelException([turned with { Source = workspace.Near(turned.Source) }]);
        }

        var cache = new ModelCache(workspace.Host.Environment, project, inputs.ContentHash(workspace.Settings.ToString()));
        var known = cache.Read();
        var read = known ?? Located(ModelReader.Read(ProjectCompiler.Compile(inputs, cancellation).Compilation, workspace.Settings.ToModelOptions(), cancellation), inputs.Directory);
        var model = Near(workspace, read);
        if (model.HasErrors)
        {
            throw new ModelException(model.Diagnostics);
        }

        if (known is null)
        {
            cache.Write(read);
        }

        foreach (var warning in DiagnosticLines.Of(model.Diagnostics))
        {
            workspace.Terminal.Warn(warning);
        }

        return model;
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

    // Hints and diagnostics are only ever shown.
    private static Model Near(Workspace workspace, Model model) => model with
    {
        Renames = [.. model.Renames.Select(h => h with { Source = workspace.Near(h.Source) })],
        Diagnostics = [.. model.Diagnostics.Select(d => d with { Source = workspace.Near(d.Source) })],
    };
}
