using Microsoft.Extensions.FileSystemGlobbing;
using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Declaring;

/// <summary>Reads the files of SQL that declare what no class can say.</summary>
public static class DeclarationFiles
{
    /// <summary>The statements of the files that the setting <c>sql</c> names, in the order of their paths; revisions are no declarations.</summary>
    /// <remarks>Warnings are said each time.</remarks>
    /// <exception cref="ModelException">Something in a file is no declaration; all diagnostics are named.</exception>
    internal static IReadOnlyList<Declaration> Read(Workspace workspace)
    {
        var revisions = Path.GetRelativePath(workspace.Settings.Root, workspace.Migrations).Replace('\\', '/') + "/**";
        var read = Read(workspace.Settings.Root, workspace.Settings.Sql, revisions, workspace.Settings.ManagesPrivileges);
        read = read with { Diagnostics = [.. read.Diagnostics.Select(d => d with { Source = workspace.Near(d.Source) })] };
        foreach (var warning in read.Diagnostics.Where(d => d.IsWarning))
        {
            workspace.Terminal.Warn(warning.ToString());
        }

        return Checked(read);
    }

    /// <summary>The statements of files, in the order of their paths.</summary>
    /// <param name="root">The folder that the globs start from.</param>
    /// <param name="include">A glob of the files.</param>
    /// <param name="exclude">A glob of files that are left out.</param>
    /// <exception cref="ModelException">Something in a file is no declaration; all diagnostics are named.</exception>
    public static IReadOnlyList<Declaration> Read(string root, string include, string exclude) =>
        Checked(Read(root, include, exclude, managesPrivileges: true));

    /// <summary>The declarations in a text, whatever else stands there.</summary>
    /// <param name="file">Where it stands, or will.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<Declaration> Parse(string file, string text) =>
        DeclarationText.Read(file, text, managesPrivileges: true).Declarations;

    private static DeclarationFile Read(string root, string include, string exclude, bool managesPrivileges)
    {
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(include);
        matcher.AddExclude(exclude);
        var paths = matcher.GetResultsInFullPath(root).Order(StringComparer.Ordinal);
        var files = paths.Select(f => DeclarationText.Read(f, File.ReadAllText(f), managesPrivileges)).ToList();
        return new([.. files.SelectMany(f => f.Declarations)], [.. files.SelectMany(f => f.Diagnostics)]);
    }

    private static IReadOnlyList<Declaration> Checked(DeclarationFile read)
    {
        List<Diagnostic> errors = [.. read.Diagnostics.Where(d => !d.IsWarning)];
        return errors.Count > 0 ? throw new ModelException(errors) : read.Declarations;
    }
}
