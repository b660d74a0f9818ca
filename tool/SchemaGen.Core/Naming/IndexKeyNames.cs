using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Naming;

/// <summary>What Postgres puts into the name of an index for its keys (ChooseIndexColumnNames of commands/indexcmds.c).</summary>
public static class IndexKeyNames
{
    /// <summary>A name for each key: the column, or the function that an expression calls; one that comes twice gets a number.</summary>
    public static IEnumerable<string> Of(IEnumerable<IndexKey> keys)
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (var name in keys.Select(k => k.Column ?? FunctionOf(k.Expression!)))
        {
            var (unique, number) = (name, 0);
            while (!used.Add(unique))
            {
                unique = name + ++number;
            }

            yield return unique;
        }
    }

    private static string FunctionOf(SqlExpression expression)
    {
        var tokens = SqlLexer.Tokens(expression.Text).Where(t => t.Kind != SqlTokenKind.Trivia).Take(2).ToList();
        return tokens is [{ IsIdentifier: true } name, { Value: "(" }] ? name.Value : "expr";
    }
}
