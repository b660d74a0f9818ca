using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>Deals with expressions that Postgres prints in another form once what it printed was loaded again: <c>(ARRAY['a'::varchar])::text[]</c> becomes <c>ARRAY[('a'::varchar)::text]</c>.</summary>
public static class ReloadedExpressions
{
    /// <summary>Whether two objects differ in expressions alone, and these only in casts and brackets, so that they may mean the same.</summary>
    public static bool MayBeSame(SchemaObject item, SchemaObject other)
    {
        var (mine, theirs) = (item.ToFacts(), other.ToFacts());
        return mine != theirs && MayBeSame(mine, theirs);
    }

    /// <summary>The object as a server would print it, written anew: no server has spelled that text yet.</summary>
    public static SchemaObject Written(SchemaObject item) =>
        item.Id.Kind.FromFacts(item.Id, item.ToFacts().Map(v => v is FactValue.Expression e ? e with { Sql = new(e.Sql.Best) } : v)).WithNotesOf(item);

    private static bool MayBeSame(FactSet mine, FactSet theirs) => mine.Items.Count == theirs.Items.Count
        && mine.Items.Zip(theirs.Items, (m, t) => m.Key == t.Key && MayBeSame(m.Value, t.Value)).All(s => s);

    private static bool MayBeSame(FactValue mine, FactValue theirs) => (mine, theirs) switch
    {
        (FactValue.Expression m, FactValue.Expression t) => m.Sql == t.Sql || Words(m.Sql.Best).SetEquals(Words(t.Sql.Best)),
        (FactValue.List m, FactValue.List t) => m.Items.Count == t.Items.Count && m.Items.Zip(t.Items, MayBeSame).All(s => s),
        (FactValue.Group m, FactValue.Group t) => MayBeSame(m.Facts, t.Facts),
        _ => mine == theirs,
    };

    // Names, constants and operators, but for brackets and the types of casts.
    private static HashSet<string> Words(string sql)
    {
        HashSet<string> found = new(StringComparer.Ordinal);
        var tokens = SqlLexer.Tokens(sql).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Value == ":" && i + 1 < tokens.Count && tokens[i + 1].Value == ":")
            {
                i = EndOfType(tokens, i + 2) - 1;
            }
            else if (tokens[i].Value is not ("(" or ")" or "[" or "]"))
            {
                found.Add(tokens[i].Value);
            }
        }

        return found;
    }

    private static int EndOfType(List<SqlToken> tokens, int at)
    {
        while (at < tokens.Count && (tokens[at].IsIdentifier || tokens[at].Value == "."))
        {
            at++;
        }

        if (at < tokens.Count && tokens[at].Value == "(")
        {
            at = tokens.FindIndex(at, t => t.Value == ")") is var close and >= 0 ? close + 1 : tokens.Count;
        }

        return at;
    }
}
