using Microsoft.CodeAnalysis;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Models;

namespace SchemaGen.Analyzers;

/// <summary>Reads the models of a compilation and finds what is wrong with them, by themselves and against the revisions.</summary>
internal static class Search
{
    /// <summary>What is found.</summary>
    public static Findings Find(Compilation compilation, ProjectFiles files, CancellationToken cancellation)
    {
        var (settings, problem) = files.Of(FileRole.Settings).Select(f => SettingsText.Read(f, cancellation)).FirstOrDefault();
        Reporter reporter = new(compilation, files.Check);
        if (problem is not null)
        {
            return new(reporter.Make([problem]), []);
        }

        var check = settings is null || files.Check == "off" ? null : new AgreementCheck(files, settings);
        var isChecked = check?.IsOfThisProject == true;
        var model = ModelReader.Read(ReferencedProjects.WithSources(compilation, files, cancellation), (settings ?? new Settings { Root = string.Empty }).ToModelOptions(), cancellation);
        var ofModels = model.Diagnostics.Where(reporter.IsOfCompilation);
        return new(reporter.Make(isChecked && !model.HasErrors ? [.. ofModels, .. check!.Find(model, cancellation)] : ofModels), [.. model.Sources.Values.Select(s => s.File)]);
    }
}
