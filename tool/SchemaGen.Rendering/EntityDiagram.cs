using System.Text;
using System.Text.RegularExpressions;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Rendering;

/// <summary>Draws tables with their columns, keys and references as an entity relationship diagram of Mermaid, which GitHub and GitLab show.</summary>
public static partial class EntityDiagram
{
    /// <summary>The diagram.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="tables">The tables that are drawn with their columns; what they refer to is drawn as a name.</param>
    public static string Write(Schema schema, IEnumerable<ObjectId> tables)
    {
        var drawn = tables.Where(schema.Contains).OrderBy(t => t.Path, StringComparer.Ordinal).ToList();
        StringBuilder text = new("erDiagram\n");
        foreach (var table in drawn)
        {
            WriteTable(text, schema, table);
        }

        foreach (var key in drawn.SelectMany(t => schema.Of(t).OfType<ForeignKey>()))
        {
            text.Append("    ").Append(Name(key.References)).Append(IsRequired(schema, key) ? " ||--" : " |o--").Append(IsUnique(schema, key) ? "o| " : "o{ ")
                .Append(Name(key.Id.TableId)).Append(" : \"").Append(Plain(string.Join(", ", key.Columns))).Append("\"\n");
        }

        return text.ToString();
    }

    private static void WriteTable(StringBuilder text, Schema schema, ObjectId table)
    {
        text.Append("    ").Append(Name(table)).Append(" {\n");
        foreach (var column in schema.ColumnsOf(table))
        {
            var keys = string.Join(", ", Keys(schema, table, column.Id.Name));
            text.Append("        ").Append(Word(column.Type.Best)).Append(' ').Append(Word(column.Id.Name)).Append(keys.Length == 0 ? string.Empty : $" {keys}")
                .Append(column.NotNull ? string.Empty : " \"null\"").Append('\n');
        }

        text.Append("    }\n");
    }

    private static IEnumerable<string> Keys(Schema schema, ObjectId table, string column) => schema.Of(table)
        .Select(o => o switch
        {
            PrimaryKey key when key.Columns.Contains(column) => "PK",
            ForeignKey key when key.Columns.Contains(column) => "FK",
            Unique key when key.Columns.Contains(column) => "UK",
            _ => null,
        })
        .OfType<string>().Distinct().OrderBy(k => k != "PK");

    private static bool IsRequired(Schema schema, ForeignKey key) => schema.ColumnsOf(key.Id.TableId).Where(c => key.Columns.Contains(c.Id.Name)).All(c => c.NotNull);

    private static bool IsUnique(Schema schema, ForeignKey key) => schema.Of(key.Id.TableId)
        .Any(o => o is PrimaryKey primary && key.Columns.ToHashSet().SetEquals(primary.Columns) || (o is Unique unique && key.Columns.ToHashSet().SetEquals(unique.Columns)));

    private static string Name(ObjectId table) => $"\"{Plain(table.Display)}\"";

    // A quote ends a name, and nothing escapes it.
    private static string Plain(string text) => VisibleText.Of(text).Replace('"', '\'').Replace('%', '_').Replace('\\', '_');

    // A type and a column are words of letters, digits, brackets and a few signs.
    private static string Word(string text) => NoWord().Replace(char.IsAsciiLetter(text.FirstOrDefault()) || text.StartsWith('_') ? text : $"_{text}", "_");

    [GeneratedRegex(@"[^\w()\[\]-]+", RegexOptions.CultureInvariant)]
    private static partial Regex NoWord();
}
