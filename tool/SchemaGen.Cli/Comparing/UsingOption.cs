using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Comparing;

/// <summary>Understands <c>--using TABLE.COLUMN=SQL</c> and <c>--using-down TABLE.COLUMN=SQL</c>: how the values of a column are converted.</summary>
public static class UsingOption
{
    /// <summary>The models in which the columns know of it; it goes before what their attributes say.</summary>
    /// <exception cref="CommandException">An option names no column, or more than one, or is not one expression.</exception>
    public static Schema Apply(Schema models, IEnumerable<string> up, IEnumerable<string> down)
    {
        var given = up.Select(o => Parse("--using", o, models)).ToDictionary(g => g.Column, g => g.Sql);
        var back = down.Select(o => Parse("--using-down", o, models)).ToDictionary(g => g.Column, g => g.Sql);
        return given.Count + back.Count == 0 ? models : models.Select(o => o is Column column && (given.ContainsKey(o.Id) || back.ContainsKey(o.Id))
            ? column with { Hint = new(column.Hint?.Members ?? []) { Up = given.GetValueOrDefault(o.Id, column.Hint?.Up!), Down = back.GetValueOrDefault(o.Id, column.Hint?.Down!) } }
            : o);
    }

    private static (ObjectId Column, string Sql) Parse(string option, string text, Schema models)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0 || SqlLexer.WithoutComments(text[(at + 1)..]).Trim() is not { Length: > 0 } sql)
        {
            throw new CommandException($"{option} '{text}': TABLE.COLUMN=SQL is expected, such as cars.tags=string_to_array(tags, ',')");
        }

        if (SqlPart.ProblemOf(sql) is { } problem)
        {
            throw new CommandException($"{option} '{text}': the expression {problem}");
        }

        var name = text[..at].Trim();
        return models.OfType<Column>().Select(c => c.Id).Where(id => id.Path == name || id.Display == name).ToList() switch
        {
            [var one] => (one, sql),
            [] => throw new CommandException($"{option} '{text}': the models have no column '{name}'"),
            _ => throw new CommandException($"{option} '{text}' could mean several columns: write the name out with its schema and table"),
        };
    }
}
