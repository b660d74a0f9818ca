using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Scriban;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>The templates: those of the tool, each of which a file of the same path in the user's folder replaces.</summary>
public sealed class TemplateSet
{
    private const string Prefix = "templates/";

    // Far more than a schema needs, and an end to a template that would have none.
    private const int MostRounds = 1_000_000;
    private const int LongestText = 64 * 1024 * 1024;
    private static readonly Assembly Home = typeof(TemplateSet).Assembly;

    private readonly TemplateFolder? folder;
    private readonly ConcurrentDictionary<string, Template?> parsed = new(StringComparer.Ordinal);

    // A context keeps what it has included, parsed; it serves one render at a time.
    private readonly ConcurrentBag<TemplateContext> idle = [];

    /// <summary>Makes the set.</summary>
    /// <param name="folder">The user's folder; null where there is none.</param>
    public TemplateSet(string? folder) => this.folder = folder is null ? null : new(folder);

    /// <summary>The paths of the tool's own templates, sorted: <c>postgres/table/create.sql</c>.</summary>
    public static IReadOnlyList<string> Paths { get; } =
        [.. Home.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Select(n => n[Prefix.Length..]).Order(StringComparer.Ordinal)];

    // To ask the assembly means to go through all of its names, when it is compiled natively.
    private static FrozenSet<string> Names { get; } = Paths.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether there is a template of this path.</summary>
    public bool Contains(string path) => FileOf(path) is not null || Names.Contains(path);

    /// <summary>The file of the user's that replaces a template, or null.</summary>
    public string? FileOf(string path) => folder?.Find(path);

    /// <summary>The text of a template.</summary>
    /// <exception cref="TemplateException">There is none of this path.</exception>
    public string Read(string path)
    {
        if (FileOf(path) is { } file)
        {
            // The length is 0 of a pipe too, whose reading may never end.
            return new FileInfo(file).Length == 0 ? string.Empty : WithUnixLines(File.ReadAllText(file));
        }

        using var stream = Home.GetManifestResourceStream(Prefix + path) ?? throw new TemplateException($"there is no template {path}");
        using StreamReader reader = new(stream);
        return WithUnixLines(reader.ReadToEnd());
    }

    private static string WithUnixLines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    internal string Render(string path, ScriptObject model)
    {
        var context = idle.TryTake(out var kept) ? kept : NewContext();
        context.PushGlobal(model);
        try
        {
            var text = Parse(path).Render(context);
            context.Reset();
            idle.Add(context);
            return text;
        }
        catch (Scriban.Syntax.ScriptRuntimeException e)
        {
            throw new TemplateException($"template {e.Message}", e);
        }
    }

    private TemplateContext NewContext() => new(ScriptFunctions.All)
    {
        TryGetVariable = ScriptFunctions.TryGetBuiltIn,
        LoopLimit = MostRounds,
        LimitToString = LongestText,
        RecursiveLimit = 100,
        TemplateLoader = new Includes(this),
        NewLine = "\n",
        // Lines of a text would be indented as well.
        AutoIndent = false,
    };

    private Template Parse(string path) => parsed.GetOrAdd(path, p =>
    {
        var template = Template.Parse(Read(p), FileOf(p) ?? p);
        return template.HasErrors ? throw new TemplateException("template " + string.Join("; ", template.Messages)) : template;
    })!;

    private sealed class Includes(TemplateSet templates) : ITemplateLoader
    {
        public string GetPath(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templateName) =>
            templates.Contains(templateName) ? templateName : "postgres/" + templateName;

        public string Load(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) => templates.Read(templatePath).TrimEnd('\n');

        public ValueTask<string?> LoadAsync(TemplateContext context, Scriban.Parsing.SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }
}
