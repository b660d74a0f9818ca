using Microsoft.Extensions.FileSystemGlobbing;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Declaring;

/// <summary>Reads the files of SQL that declare what no class can say.</summary>
public static class DeclarationFiles
{
    /// <summary>The statements of the files that the setting <c>sql</c> names, in the order of their paths; revisions are no declarations.</summary>
    /// <exception cref="Migrations.MigrationException">A file cannot be read as SQL; the message names file and line.</exception>
    internal static IReadOnlyList<Declaration> Read(Workspace workspace) =>
        [.. Read(workspace.Settings.Root, workspace.Settings.Sql, Path.GetRelativePath(workspace.Settings.Root, workspace.Migrations).Replace('\\', '/') + "/**").Where(d => workspace.Settings.ManagesPrivileges || !IsOfPrivileges(d))];

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

    private static IEnumerable<Declaration> Read(string file) => Parse(file, File.ReadAllText(file));

    /// <summary>The statements of a text.</summary>
    /// <param name="file">Where it stands, or will.</param>
    /// <param name="text">The text.</param>
    public static IEnumerable<Declaration> Parse(string file, string text) =>
        SqlScript.Parse(file, text).Statements.Where(s => !IsOfOwners(s)).Select(s => new Declaration(Closed(s.Text.Replace("\r\n", "\n", StringComparison.Ordinal)), new(file, s.Line, 1)));

    private static bool IsOfPrivileges(Declaration declaration) => SqlLexer.Words(declaration.Text).Take(3).ToList() is ["grant" or "revoke", ..] or ["alter", "default", "privileges"];

    // Owners are ignored, and may not even be there where the statements are tried.
    private static bool IsOfOwners(SqlStatement statement) => SqlLexer.Words(statement.Text).FirstOrDefault() == "alter" && SqlLexer.Words(statement.Text).ToList() is ["alter", .., "owner", "to", _];

    // A semicolon behind a comment would be part of it.
    private static string Closed(string statement) => statement[(statement.LastIndexOf('\n') + 1)..].Contains("--", StringComparison.Ordinal) ? statement + "\n" : statement;
}
