using Microsoft.Extensions.FileSystemGlobbing;
using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Declaring;

/// <summary>Reads the files of SQL that declare what no class can say.</summary>
public static class DeclarationFiles
{
    /// <summary>The statements of the script that is the schema, if there is one, and of the files that the setting <c>sql</c> names, in the order of their paths; revisions are no declarations.</summary>
    /// <remarks>Warnings are said each time.</remarks>
    /// <exception cref="ModelException">Something in a file is no declaration; all diagnostics are named.</exception>
    internal static async Task<IReadOnlyList<Declaration>> ReadAsync(Workspace workspace, CancellationToken cancellation)
    {
        var settings = workspace.Settings;
        var revisions = Below(settings.Root, workspace.Migrations);
        var script = await SchemaScriptSource.ReadAsync(workspace, cancellation);
        var read = Read(Files(settings.Root, settings.Sql, revisions), settings.ToSearchPath(), settings.ManagesPrivileges);
        read = new([.. script.Declarations, .. read.Declarations], [.. script.Diagnostics, .. read.Diagnostics]);
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
    /// <param name="path">Where they find and make what they name without a schema.</param>
    /// <exception cref="ModelException">Something in a file is no declaration; all diagnostics are named.</exception>
    public static IReadOnlyList<Declaration> Read(string root, string include, string exclude, SearchPath path) =>
        Checked(Read(Files(root, include, exclude), path, managesPrivileges: true));

    /// <summary>The number of files that would be read.</summary>
    /// <param name="settings">The settings, with the folder that their globs start from.</param>
    /// <param name="migrations">The folder of the revisions, which are no declarations.</param>
    public static int Count(Settings settings, string migrations) => Directory.Exists(settings.Root) ? Files(settings.Root, settings.Sql, Below(settings.Root, migrations)).Count() : 0;

    /// <summary>The declarations in a text, whatever else stands there.</summary>
    /// <param name="file">Where it stands, or will.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it finds and makes what it names without a schema.</param>
    public static IEnumerable<Declaration> Parse(string file, string text, SearchPath path) =>
        DeclarationText.Read(file, text, path, managesPrivileges: true).Declarations;

    private static string Below(string root, string folder) => Path.GetRelativePath(root, folder).Replace('\\', '/') + "/**";

    private static IEnumerable<string> Files(string root, string include, string exclude)
    {
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(include);
        matcher.AddExclude(exclude);
        return matcher.GetResultsInFullPath(root).Order(StringComparer.Ordinal);
    }

    private static DeclarationFile Read(IEnumerable<string> files, SearchPath path, bool managesPrivileges)
    {
        var read = files.Select(f => DeclarationText.Read(f, TextFile.Read(f), path, managesPrivileges)).ToList();
        return new([.. read.SelectMany(f => f.Declarations)], [.. read.SelectMany(f => f.Diagnostics)]);
    }

    private static IReadOnlyList<Declaration> Checked(DeclarationFile read)
    {
        List<Diagnostic> errors = [.. read.Diagnostics.Where(d => !d.IsWarning)];
        return errors.Count > 0 ? throw new ModelException(errors) : read.Declarations;
    }
}
