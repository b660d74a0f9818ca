using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Output;

/// <summary>Writes JSON for other programs.</summary>
public static partial class JsonOutput
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An array of objects as text.</summary>
    public static string Array<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write) => Text(json =>
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            WriteObject(json, j => write(j, item));
        }

        json.WriteEndArray();
    });

    /// <summary>An object on one line.</summary>
    public static string Line(Action<Utf8JsonWriter> write) => Text(json => WriteObject(json, write), Options with { Indented = false });

    /// <summary>An object as text.</summary>
    public static string Object(Action<Utf8JsonWriter> write) => Text(json => WriteObject(json, write));

    /// <summary>A property that is an array of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter json, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    // The encoder leaves marks as they are that turn the direction of writing; outside of strings there are none.
    private static string Visible(string json) => Hidden().Replace(json, m => VisibleText.EscapeOf(m.Value[0]));

    [GeneratedRegex(@"\p{Cf}", RegexOptions.CultureInvariant)]
    private static partial Regex Hidden();

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions? options = null)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, options ?? Options))
        {
            write(json);
        }

        return Visible(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
