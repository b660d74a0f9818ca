using SchemaGen.Core.Schemas;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>A statement that changes something, or that makes it only where it is not there yet: its text does not tell whether it does anything.</summary>
public sealed class CompletingStatement
{
    private readonly HashSet<string> names;

    private CompletingStatement(Declaration declaration, string target)
    {
        (Declaration, Target) = (declaration, target);
        names = [.. SqlLexer.Tokens(declaration.Text).Where(t => t.IsIdentifier).Select(t => t.Value)];
    }

    /// <summary>The statement.</summary>
    public Declaration Declaration { get; }

    /// <summary>The name of what it is about, without a schema.</summary>
    public string Target { get; }

    /// <summary>The statement as one that completes something, or null for any other.</summary>
    public static CompletingStatement? Of(Declaration declaration)
    {
        if (declaration.Form.Use is not (StatementUse.Alter or StatementUse.Create))
        {
            return null;
        }

        var tokens = SqlLexer.Tokens(declaration.Text).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        var start = declaration.Form.Use == StatementUse.Alter ? declaration.Form.Length : BehindExists(tokens);
        if (start == 0)
        {
            return null;
        }

        NameCursor cursor = new(tokens, start);
        cursor.Skip("if", "exists");
        cursor.Skip("only");
        return new(declaration, cursor.ReadName().Name);
    }

    /// <summary>Whether an object is what it is about, is a part of that, or is named in it.</summary>
    public bool IsAbout(ObjectId id) => id.Name == Target || id.Table == Target || (id.Name.Length > 0 && names.Contains(id.Name));

    /// <summary>Whether what it changes cannot be told from what another one changes.</summary>
    public bool IsEntangledWith(CompletingStatement other) =>
        Target == other.Target || names.Contains(other.Target) || other.names.Contains(Target);

    private static int BehindExists(List<SqlToken> tokens)
    {
        var at = tokens.FindIndex(t => t is { Kind: SqlTokenKind.Word, Value: "exists" });
        return at > 1 && at < 8 && tokens[at - 1].Value == "not" && tokens[at - 2].Value == "if" ? at + 1 : 0;
    }
}
