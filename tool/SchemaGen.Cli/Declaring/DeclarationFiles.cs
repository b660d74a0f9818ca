using Microsoft.Extensions.FileSystemGlobbing;
using SchemaGen.Core.Declarations;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Declaring;

/// <summary>Reads the files of SQL that declare what no class can say.</summary>
public static class DeclarationFiles
{
    /// <summary>The statements of the files that the setting <c>sql</c> names, in the order of their paths; revisions are no declarations.</summary>
    /// <exception cref="Migrations.MigrationException">A file cannot be read as SQL; the message names file and line.</exception>
    internal static IReadOnlyList<Declaration> Read(Workspace workspace) =>
        [.. Read(workspace.Settings.Root, workspace.Settings.Sql, Path.GetRelativePath(workspace.Settings.Root, workspace.Migrations).Replace('\\', '/') + "/**").Where(d => workspace.Settings.ManagesPrivileges || !d.IsOfPrivileges)];

    /// <summary>The statements of files, in the order of their paths.</summary>
    /// <param name="root">The folder that the globs start from.</param>
    /// <param name="include">A glob of the files.</param>
    /// <param name="exclude">A glob of files that are left out.</param>
    public static IReadOnlyList<Declaration> Read(string root, string include, string exclude)
    {
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(include);
        matcher.AddExclude(exclude);
        return [.. matcher.GetResultsInFullPath(root).Order(StringComparer.Ordinal).SelectMany(Read)];
    }

    private static IEnumerable<Declaration> Read(string file) => Parse(file, TextFile.Read(file));

    /// <summary>The statements of a text.</summary>
    /// <param name="file">Where it stands, or will.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<Declaration> Parse(string file, string text) =>
        DeclarationText.Of(file, SqlScript.Parse(file, text).Statements);
}
