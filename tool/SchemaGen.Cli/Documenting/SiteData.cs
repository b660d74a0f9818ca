using System.Text;
using System.Text.Json;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Rendering.Site;

namespace SchemaGen.Cli.Documenting;

/// <summary>What the scripts of a site read: files of JavaScript, because a page that was opened from a disk can load no other.</summary>
/// <remarks>The writer of JSON escapes all that could end a script or a string, and all that is not ASCII.</remarks>
internal static class SiteData
{
    /// <summary>The index of the search: each object with its kind, name, page, comment and columns.</summary>
    internal static string Search(IEnumerable<SiteObject> objects) => Script("schemagenSearch", json =>
        {
            json.WriteStartArray();
            foreach (var item in objects)
            {
                json.WriteStartArray();
                json.WriteStringValue(item.Kind);
                json.WriteStringValue(item.Page.Text);
                json.WriteStringValue(item.Page.Page);
                json.WriteStringValue(Line(item.Comment));
                json.WriteStartArray();
                foreach (var column in item.Columns)
                {
                    json.WriteStringValue(VisibleText.Of(column.Name));
                    json.WriteStringValue(column.Anchor);
                    json.WriteStringValue(Line(column.Comment));
                }

                json.WriteEndArray();
                json.WriteEndArray();
            }

            json.WriteEndArray();
        });

    /// <summary>The tables of the diagram with their columns, and the references between them.</summary>
    internal static string Diagram(SiteMap map)
    {
        var tables = map.Pages.Where(p => p is Table).Select(p => p.Id).ToList();
        var places = tables.Select((id, i) => (id, i)).ToDictionary(t => t.id, t => t.i);
        return Script("schemagenDiagram", json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("tables");
            foreach (var table in tables)
            {
                WriteTable(json, map, table);
            }

            json.WriteEndArray();
            json.WriteStartArray("references");
            foreach (var key in tables.SelectMany(t => map.Schema.Of(t).OfType<ForeignKey>()).Where(k => places.ContainsKey(k.References)))
            {
                json.WriteStartArray();
                json.WriteNumberValue(places[key.Id.TableId]);
                json.WriteNumberValue(places[key.References]);
                json.WriteStringValue(VisibleText.Of(string.Join(", ", key.Columns)));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static string Line(string text) => VisibleText.Of(text.ReplaceLineEndings(" "));

    private static void WriteTable(Utf8JsonWriter json, SiteMap map, ObjectId table)
    {
        var parts = map.Schema.Of(table).ToList();
        var primary = parts.OfType<PrimaryKey>().SelectMany(k => k.Columns).ToHashSet(StringComparer.Ordinal);
        var foreign = parts.OfType<ForeignKey>().SelectMany(k => k.Columns).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("schema", VisibleText.Of(table.Schema));
        json.WriteString("name", table.Display);
        json.WriteString("page", PageName.Of(table));
        json.WriteStartArray("columns");
        foreach (var column in parts.OfType<Column>())
        {
            json.WriteStartArray();
            json.WriteStringValue(VisibleText.Of(column.Id.Name));
            json.WriteStringValue(VisibleText.Of(column.Type.Best));
            json.WriteStringValue(
                primary.Contains(column.Id.Name) ? "PK"
                : foreign.Contains(column.Id.Name) ? "FK"
                : string.Empty);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Script(string name, Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            write(json);
        }

        return $"window.{name} = {Encoding.UTF8.GetString(stream.ToArray())};\n";
    }
}
