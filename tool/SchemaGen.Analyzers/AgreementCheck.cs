using Microsoft.CodeAnalysis;
using SchemaGen.Core.Agreement;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using Finding = SchemaGen.Core.Diagnostics.Diagnostic;

namespace SchemaGen.Analyzers;

/// <summary>Compares the models of a project with its revisions and its files of SQL.</summary>
/// <param name="files">The files of the project.</param>
/// <param name="settings">The configuration.</param>
internal sealed class AgreementCheck(ProjectFiles files, Settings settings)
{
    /// <summary>Whether the configuration speaks of this project.</summary>
    public bool IsOfThisProject
    {
        get
        {
            var meant = Full(Path.Combine(settings.Root, settings.Project));
            return files.ProjectPath.Length > 0 && (Same(meant, Full(files.ProjectPath)) || Same(meant, Full(Path.GetDirectoryName(files.ProjectPath)!)));
        }
    }

    /// <summary>What is wrong with the revisions by themselves.</summary>
    public IEnumerable<Finding> OfRevisions(CancellationToken cancellation) => Revisions(cancellation).Findings;

    /// <summary>The findings: what is wrong with the revisions, else where they and the models differ.</summary>
    /// <param name="model">The models; they have nothing wrong with them.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public IEnumerable<Finding> Find(Model model, CancellationToken cancellation)
    {
        var revisions = Revisions(cancellation);
        if (revisions.History is null)
        {
            return revisions.Findings;
        }

        var read = files.Of(FileRole.Declaration)
            .Select(f => DeclarationText.Read(f.Path, ProjectFiles.TextOf(f, cancellation), settings.ToSearchPath(), settings.ManagesPrivileges))
            .ToList();
        List<Finding> problems = [.. read.SelectMany(f => f.Diagnostics)];
        IReadOnlyList<Declaration> declarations = [.. read.SelectMany(f => f.Declarations)];
        var agreement = problems.Exists(p => !p.IsWarning)
            ? []
            : OfflineAgreement.Find(revisions, model.With(declarations, settings.ToSearchPath()), settings);
        return [.. revisions.Findings, .. problems, .. agreement, .. RenameHints.Done(revisions.Recorded, model)];
    }

    private HistoryAgreement Revisions(CancellationToken cancellation)
    {
        var texts = files.Of(FileRole.Manifest).Concat(files.Of(FileRole.Revision)).GroupBy(f => f.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        string Read(string path) => ProjectFiles.TextOf(texts[path], cancellation);
        return HistoryAgreement.Of(RevisionFolder.From(texts.Keys, Read), Read);
    }

    private static string Full(string path) => Path.GetFullPath(path).TrimEnd('/', '\\');

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
