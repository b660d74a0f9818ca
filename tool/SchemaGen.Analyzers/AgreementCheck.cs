using Microsoft.CodeAnalysis;
using SchemaGen.Core.Agreement;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Scripts;
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

    /// <summary>The findings: what is wrong with the revisions, else where they and the models differ.</summary>
    /// <param name="model">The models; they have nothing wrong with them.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public IEnumerable<Finding> Find(Model model, CancellationToken cancellation)
    {
        var texts = files.Of(FileRole.Manifest).Concat(files.Of(FileRole.Revision)).GroupBy(f => f.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        string Read(string path) => ProjectFiles.TextOf(texts[path], cancellation);
        var revisions = HistoryAgreement.Of(RevisionFolder.From(texts.Keys, Read), Read);
        if (revisions.History is null)
        {
            return revisions.Findings;
        }

        var (declarations, problems) = Declarations(cancellation);
        return [.. revisions.Findings, .. problems.Count > 0 ? problems : OfflineAgreement.Find(revisions, model.With(declarations, settings.ToSearchPath()), settings)];
    }

    private (IReadOnlyList<Declaration> Statements, IReadOnlyList<Finding> Problems) Declarations(CancellationToken cancellation)
    {
        List<Declaration> statements = [];
        List<Finding> problems = [];
        foreach (var file in files.Of(FileRole.Declaration))
        {
            try
            {
                statements.AddRange(DeclarationText.Of(file.Path, SqlSplitter.Split(ProjectFiles.TextOf(file, cancellation)), settings.ToSearchPath()).Where(d => settings.ManagesPrivileges || !d.IsOfPrivileges));
            }
            catch (SqlSyntaxException e)
            {
                problems.Add(new(DiagnosticIds.DeclarationChanged, e.Message, new(file.Path, e.Line, 1)));
            }
        }

        return (statements, problems);
    }

    private static string Full(string path) => Path.GetFullPath(path).TrimEnd('/', '\\');

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
