using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Text;
using Finding = SchemaGen.Core.Diagnostics.Diagnostic;

namespace SchemaGen.Analyzers;

/// <summary>Reads <c>schemagen.json</c> with what every host of the compiler has.</summary>
internal static class SettingsText
{
    /// <summary>The settings, or what is wrong with the file.</summary>
    public static (Settings? Settings, Finding? Problem) Read(AdditionalText file, CancellationToken cancellation)
    {
        var text = ProjectFiles.TextOf(file, cancellation);
        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(Plain(text)), Limits());
            return Read(XElement.Load(reader), file.Path, text);
        }
        catch (XmlException e)
        {
            return (null, Problem(file.Path, 1, $"this is no valid JSON: {e.Message}"));
        }
    }

    // As deep as the tool reads.
    private static XmlDictionaryReaderQuotas Limits()
    {
        XmlDictionaryReaderQuotas limits = new();
        XmlDictionaryReaderQuotas.Max.CopyTo(limits);
        limits.MaxDepth = 64;
        return limits;
    }

    private static (Settings? Settings, Finding? Problem) Read(XElement root, string path, string text)
    {
        Settings settings = new() { Root = Path.GetDirectoryName(path)! };
        foreach (var (key, value) in Keys(root).Where(p => p.Key != "$schema").SelectMany(p => TypeOf(p.Value) == "object" ? Keys(p.Value).Select(i => ($"{p.Key}.{i.Key}", i.Value)) : [p]).Where(p => TypeOf(p.Value) != "null"))
        {
            try
            {
                var isList = TypeOf(value) == "array";
                settings = SettingKeys.Set(settings, key, Texts(isList ? [.. value.Elements()] : [value]), isList);
            }
            catch (FormatException e)
            {
                return (null, Problem(path, LineOf(key.Split('.')[0], text), e.Message));
            }
        }

        return (settings, null);
    }

    private static IEnumerable<(string Key, XElement Value)> Keys(XElement group) => group.Elements().Select(e => ((string?)e.Attribute("item") ?? e.Name.LocalName, e));

    private static ValueList<string>? Texts(IReadOnlyList<XElement> values) => values.All(v => TypeOf(v) == "string") ? [.. values.Select(v => v.Value)] : null;

    private static string TypeOf(XElement element) => (string?)element.Attribute("type") ?? "string";

    private static Finding Problem(string path, int line, string message) => new(DiagnosticIds.SettingsUnreadable, message, new(path, line, 1));

    private static int LineOf(string key, string text)
    {
        var at = text.IndexOf($"\"{key}\"", StringComparison.Ordinal);
        return 1 + text.Take(Math.Max(0, at)).Count(c => c == '\n');
    }

    // Comments and commas before a closing bracket, which the reader does not know, become blanks.
    private static string Plain(string text)
    {
        var plain = text.ToCharArray();
        var comma = -1;
        for (var i = 0; i < plain.Length; i++)
        {
            var next = i + 1 < plain.Length ? plain[i + 1] : '\0';
            if (plain[i] == '"')
            {
                for (i++; i < plain.Length && plain[i] != '"'; i++)
                {
                    i += plain[i] == '\\' ? 1 : 0;
                }

                comma = -1;
            }
            else if (plain[i] == '/' && next is '/' or '*')
            {
                var end = next == '/' ? text.IndexOf('\n', i) : text.IndexOf("*/", i + 2, StringComparison.Ordinal) + 2;
                end = end < i + 2 ? plain.Length : end;
                for (; i < end; i++)
                {
                    plain[i] = plain[i] == '\n' ? '\n' : ' ';
                }

                i--;
            }
            else if (plain[i] is '}' or ']' && comma >= 0)
            {
                plain[comma] = ' ';
                comma = -1;
            }
            else if (!char.IsWhiteSpace(plain[i]))
            {
                comma = plain[i] == ',' ? i : -1;
            }
        }

        return new(plain);
    }
}
