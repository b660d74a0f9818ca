using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Reads the statements of a file of SQL as declarations.</summary>
public static class DeclarationText
{
    private const string Unmanaged = "Privileges are left as the database has them, so this does nothing: set \"privileges\" to \"manage\", or remove it";

    private const string Owned = "Owners are left as the database has them, so this does nothing: remove it";

    /// <summary>The declarations and what is wrong with them; those of owners are left out, with a warning.</summary>
    /// <param name="file">Where the text stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">Where it finds and makes what it names without a schema.</param>
    /// <param name="managesPrivileges">Whether privileges are declared; else those in the text are left out, with a warning.</param>
    public static DeclarationFile Read(string file, string text, SearchPath path, bool managesPrivileges)
    {
        try
        {
            return Of(file, SqlSplitter.Split(text), path, managesPrivileges);
        }
        catch (SqlSyntaxException e)
        {
            return new([], [new(DiagnosticIds.UnreadableSql, e.Message, new(file, e.Line, 1))]);
        }
    }

    /// <summary>Whether a statement only gives an object to an owner: owners are ignored, and may not even be there where the statements are tried.</summary>
    public static bool IsOfOwners(SqlStatement statement) =>
        SqlLexer.Words(statement.Text).ToList() is ["alter", .., "owner", "to", _] or ["alter", .., "owner", "to"] && SqlLexer.Split(statement.Text).Count == 1;

    /// <summary>The declarations among statements, and what is wrong with the others.</summary>
    internal static DeclarationFile Of(string file, IReadOnlyList<SqlStatement> statements, SearchPath path, bool managesPrivileges)
    {
        List<Declaration> declarations = [];
        List<Diagnostic> problems = [];
        foreach (var statement in statements)
        {
            Declaration declaration = new(Closed(statement.Text.Replace("\r\n", "\n")), new(file, statement.Line, 1), path)
            {
                Form = StatementClassifier.Classify(statement),
            };
            if (DeclarationRules.Check(statement, declaration.Form, declaration.Source) is { } problem)
            {
                problems.Add(problem);
            }
            else if (!managesPrivileges && declaration.IsOfPrivileges)
            {
                problems.Add(new(DiagnosticIds.UnmanagedPrivileges, Unmanaged, declaration.Source));
            }
            else if (IsOfOwners(statement))
            {
                problems.Add(new(DiagnosticIds.UnmanagedPrivileges, Owned, declaration.Source));
            }
            else
            {
                declarations.Add(declaration);
            }
        }

        return new(declarations, problems);
    }

    // A semicolon behind a comment would be part of it.
    private static string Closed(string statement) => statement.IndexOf("--", statement.LastIndexOf('\n') + 1, StringComparison.Ordinal) >= 0 ? statement + "\n" : statement;
}
