using Microsoft.CodeAnalysis;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Models;

namespace SchemaGen.Analyzers;

/// <summary>Reads the models of a compilation and finds what is wrong with them, by themselves and against the revisions.</summary>
internal static class DiagnosticSearch
{
    /// <summary>What is found.</summary>
    public static Findings Find(Compilation compilation, ProjectFiles files, CancellationToken cancellation)
    {
        var (settings, problem) = files.Of(FileRole.Settings).Select(f => SettingsText.Read(f, cancellation)).FirstOrDefault();
        DiagnosticReporter reporter = new(compilation, files.Check);
        if (problem is not null)
        {
            return new(reporter.Make([problem]), []);
        }

        var agreement = settings is null ? null : new AgreementCheck(files, settings);
        var check = files.Check != "off" && agreement?.IsOfThisProject == true ? agreement : null;
        if (agreement?.IsOfThisProject == false && settings!.Conventions == "efcore")
        {
            // The context is that of another project.
            return new([], []);
        }

        if (settings?.IsScript == true)
        {
            // Only the tool knows what the script says.
            return new(check is null ? [] : reporter.Make(check.OfRevisions(cancellation)), []);
        }

        // A context that nobody chose to read is told of where it was meant to be read only.
        var options = (settings ?? new Settings { Root = string.Empty }).ToModelOptions();
        var known = agreement?.IsOfThisProject == true ? options : options with { Conventions = options.Conventions ?? ModelConventions.SchemaGen };
        var model = ModelReader.Read(ReferencedProjects.WithSources(compilation, files, cancellation), known, cancellation);
        var ofModels = model.Diagnostics.Where(reporter.IsOfCompilation);
        return new(reporter.Make(check is not null && !model.HasErrors ? [.. ofModels, .. check.Find(model, cancellation)] : ofModels), [.. model.Sources.Values.Select(s => s.File), .. model.Bodies]);
    }
}
