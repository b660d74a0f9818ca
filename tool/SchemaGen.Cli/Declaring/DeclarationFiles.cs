using Microsoft.Extensions.FileSystemGlobbing;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Declarations;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Declaring;

/// <summary>Reads the files of SQL that declare what no class can say.</summary>
public static class DeclarationFiles
{
    /// <summary>The statements of the files that the setting <c>sql</c> names, in the order of their paths; revisions are no declarations.</summary>
    /// <exception cref="Migrations.MigrationException">A file cannot be read as SQL; the message names file and line.</exception>
    internal static IReadOnlyList<Declaration> Read(Workspace workspace) =>
    [
        .. Read(workspace.Settings.Root, workspace.Settings.Sql, Path.GetRelativePath(workspace.Settings.Root, workspace.Migrations).Replace('\\', '/') + "/**", workspace.Settings.ToSearchPath())
            .Where(d => workspace.Settings.ManagesPrivileges || !d.IsOfPrivileges),
    ];

    /// <summary>The statements of files, in the order of their paths.</summary>
    /// <param name="root">The folder that the globs start from.</param>
    /// <param name="include">A glob of the files.</param>
    /// <param name="exclude">A glob of files that are left out.</param>
    /// <param name="path">Where they find and make what they name without a schema.</param>
    public static IReadOnlyList<Declaration> Read(string root, string include, string exclude, SearchPath path)
    {
        Matcher matcher = new(StringComparison.Ordinal);
        matcher.AddInclude(include);
        matcher.AddExclude(exclude);
        return [.. matcher.GetResultsInFullPath(root).Order(StringComparer.Ordinal).SelectMany(f => Parse(f, File.ReadAllText(f), path))];
    }

    /// <summary>The statements of a text.</summary>
    /// <param name="file">Where it stands, or will.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it finds and makes what it names without a schema.</param>
    public static IEnumerable<Declaration> Parse(string file, string text, SearchPath path) =>
        DeclarationText.Of(file, SqlScript.Parse(file, text).Statements, path);
}
