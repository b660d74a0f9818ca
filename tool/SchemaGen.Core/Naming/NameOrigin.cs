using SchemaGen.Core.Text;

namespace SchemaGen.Core.Naming;

/// <summary>What a name was made of that nobody wrote.</summary>
/// <param name="Template">The template.</param>
/// <param name="Columns">The columns in it.</param>
public sealed record NameOrigin(string Template, ValueList<string> Columns)
{
    // Who numbers further than this has given names.
    private const int LastNumber = 99;

    /// <summary>Whether a table and columns make this name, with a number or without.</summary>
    public bool Makes(string name, string table, IReadOnlyList<string> columns) =>
        Enumerable.Range(0, LastNumber + 1).Any(number => ObjectName.Make(Template, table, columns, number) == name);

    /// <summary>The names that it makes, in the order in which Postgres tries them.</summary>
    public IEnumerable<string> NamesIn(string table)
    {
        for (var number = 0; ; number++)
        {
            yield return ObjectName.Make(Template, table, Columns, number);
        }
    }
}
