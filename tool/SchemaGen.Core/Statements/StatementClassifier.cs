using SchemaGen.Core.Scripts;

namespace SchemaGen.Core.Statements;

/// <summary>Tells what a statement is for by its leading words, without a server.</summary>
public static class StatementClassifier
{
    private static readonly StatementForm Nothing = new(string.Empty, StatementUse.Unknown);

    // Statements of hundreds of thousands of lines begin with few words.
    private static readonly ILookup<string, (string[] Words, StatementForm Form)> ByFirstWord =
        StatementForms.All.Select(f => (Words: f.Words.Split(' '), Form: f)).ToLookup(f => f.Words[0], StringComparer.Ordinal);

    /// <summary>The form of a statement; one of <see cref="StatementUse.Unknown"/> where PostgreSQL 14 to 18 have none that begins so.</summary>
    public static StatementForm Classify(SqlStatement statement)
    {
        var words = statement.Words;
        if (words.Count == 0)
        {
            return statement.Text[0] == '(' ? StatementForms.Named("select") : Nothing;
        }

        return words[0] switch
        {
            "grant" or "revoke" => OfPrivileges(statement),
            "copy" => StatementForms.Named(words.Contains("stdin") || words.Contains("stdout") ? "copy" : "copy file"),
            "with" => Find([words.FirstOrDefault(w => w is "insert" or "update" or "delete" or "merge") ?? "with"]),
            "select" when words.Contains("into") => StatementForms.Named("select into"),
            "create" => OfCreate(words),
            _ => Find(words),
        };
    }

    private static StatementForm OfCreate(IReadOnlyList<string> words)
    {
        var form = Find(words is ["create", "or", "replace", ..] ? ["create", .. words.Skip(3)] : words);

        // AS is no name, and in CREATE TABLE it stands before a query only.
        return form.Words is "create table" or "create unlogged table" && words.Contains("as")
            ? StatementForms.Named("create table as")
            : form;
    }

    // GRANT of a role has no ON; what follows it says of what the privileges are where it is no relation.
    private static StatementForm OfPrivileges(SqlStatement statement)
    {
        var at = statement.Words.ToList().IndexOf("on");
        return at < 0 ? StatementForms.Named(statement.Words[0] + " role") : Find([statement.Words[0], .. statement.Words.Skip(at)]);
    }

    private static StatementForm Find(IReadOnlyList<string> words)
    {
        foreach (var (own, form) in ByFirstWord[words[0]])
        {
            if (own.Length <= words.Count && own.SequenceEqual(words.Take(own.Length)))
            {
                return form;
            }
        }

        return Nothing;
    }
}
