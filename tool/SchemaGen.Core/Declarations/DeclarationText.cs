using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Reads the statements of a file of SQL as declarations.</summary>
public static class DeclarationText
{
    /// <summary>The declarations; those of owners are left out.</summary>
    /// <param name="file">Where the statements stand.</param>
    /// <param name="statements">The statements.</param>
    public static IEnumerable<Declaration> Of(string file, IEnumerable<SqlStatement> statements) =>
        statements.Where(s => !IsOfOwners(s)).Select(s => new Declaration(Closed(s.Text.Replace("\r\n", "\n")), new(file, s.Line, 1)));

    /// <summary>Whether a statement only gives an object to an owner: owners are ignored, and may not even be there where the statements are tried.</summary>
    public static bool IsOfOwners(SqlStatement statement) => SqlLexer.Words(statement.Text).FirstOrDefault() == "alter" && SqlLexer.Words(statement.Text).ToList() is ["alter", .., "owner", "to", _] or ["alter", .., "owner", "to"];

    // A semicolon behind a comment would be part of it.
    private static string Closed(string statement) => statement.IndexOf("--", statement.LastIndexOf('\n') + 1, StringComparison.Ordinal) >= 0 ? statement + "\n" : statement;
}
