using SchemaGen.Core.Schemas;
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
        var comments = declarations.Where(d => d.Name is null && SqlLexer.Words(d.Text).Take(2).ToList() is ["comment", "on"]).ToList();
        return comments.Count == 0 ? models : models.Select(o =>
            o.Comment is null && recorded.Find(o.Id)?.Comment is { } comment && comments.Exists(d => DeclaredTexts.Names(d, o.Id)) ? o with { Comment = comment } : o);
    }
}
