using SchemaGen.Core.Text;

namespace SchemaGen.Postgres.Scratch;

/// <summary>Makes materialised views without rows: what they compute is no part of their definition, and nothing of it has to run.</summary>
public static class UnfilledView
{
    /// <summary>The statement, with <c>WITH NO DATA</c> behind it where it makes a materialised view.</summary>
    public static string Of(string statement)
    {
        if (!statement.Contains("materialized", StringComparison.OrdinalIgnoreCase))
        {
            return statement;
        }

        var words = SqlLexer.Tokens(statement).Where(t => t.Kind == SqlTokenKind.Word).ToList();
        if (words is not [{ Value: "create" }, { Value: "materialized" }, { Value: "view" }, ..])
        {
            return statement;
        }

        var last = SqlLexer.Tokens(statement).Last(t => t.Kind != SqlTokenKind.Trivia);
        var bare = words is [.., { Value: "with" } with, { Value: "data" } data] && data == last ? statement[..with.Start]
            : words is [.., { Value: "with" }, { Value: "no" }, { Value: "data" } end] && end == last ? null
            : statement;
        return bare is null ? statement : bare + "\nWITH NO DATA";
    }
}
