using SchemaGen.Core.Configuration;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Reads the statements of a file of SQL as declarations.</summary>
public static class DeclarationText
{
    /// <summary>The declarations; those of owners are left out.</summary>
    /// <param name="file">Where the statements stand.</param>
    /// <param name="statements">The statements.</param>
    /// <param name="path">Where they find and make what they name without a schema.</param>
    public static IEnumerable<Declaration> Of(string file, IEnumerable<SqlStatement> statements, SearchPath path) =>
        statements.Where(s => !IsOfOwners(s)).Select(s => new Declaration(Closed(s.Text.Replace("\r\n", "\n")), new(file, s.Line, 1), path));

    // Owners are ignored, and may not even be there where the statements are tried.
    private static bool IsOfOwners(SqlStatement statement) => SqlLexer.Words(statement.Text).FirstOrDefault() == "alter" && SqlLexer.Words(statement.Text).ToList() is ["alter", .., "owner", "to", _];

    // A semicolon behind a comment would be part of it.
    private static string Closed(string statement) => statement.IndexOf("--", statement.LastIndexOf('\n') + 1, StringComparison.Ordinal) >= 0 ? statement + "\n" : statement;
}
