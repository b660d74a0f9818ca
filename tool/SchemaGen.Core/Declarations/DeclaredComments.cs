using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Gives objects of classes the comments that files of SQL declare of them.</summary>
public static class DeclaredComments
{
    /// <summary>The models, where nothing in them says a comment and a declaration does, with the comment that was recorded.</summary>
    /// <param name="models">The schema of the models.</param>
    /// <param name="recorded">The schema of the history.</param>
    /// <param name="declarations">What is declared.</param>
    public static Schema Keep(Schema models, Schema recorded, IReadOnlyList<Declaration> declarations)
    {
        var comments = declarations.Where(d => d.Name is null && d.Form.Use == StatementUse.Comment).ToList();
        return comments.Count == 0 ? models : models.Select(o =>
            o.Comment is null && recorded.Find(o.Id)?.Comment is { } comment && comments.Exists(d => DeclaredTexts.Names(d, o.Id)) ? o with { Comment = comment } : o);
    }

    /// <summary>Whether a schema has the comment that a statement gives; so it has where a statement gives none, or takes one away.</summary>
    public static bool IsKept(Declaration declaration, Schema schema) =>
        declaration.Form.Use != StatementUse.Comment
        || SqlLexer.Tokens(declaration.Text).LastOrDefault(t => t.Kind != SqlTokenKind.Trivia) is not { Kind: SqlTokenKind.String } last
        || !IsPlain(last.Value)
        || SqlLiteral.Unquote(last.Value) is not { Length: > 0 } text
        || schema.Any(o => (o is ColumnComment comment ? comment.Text : o.Comment) == text && MayName(declaration, o.Id));

    // An operator has no letters, a cast no name; of escapes we do not read all.
    private static bool MayName(Declaration declaration, ObjectId id) =>
        !id.Name.Any(char.IsLetterOrDigit) || DeclaredTexts.Names(declaration, id);

    private static bool IsPlain(string literal) => literal[0] is '\'' or '$' || (literal[0] is 'e' or 'E' && literal.IndexOf('\\') < 0);
}
