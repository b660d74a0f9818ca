using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Writes the script by which a shell completes commands and options, by the templates <c>completion/*</c>.</summary>
public static class CompletionScript
{
    private const string Folder = "completion/";

    /// <summary>The shells that there is a template for.</summary>
    public static IReadOnlyList<string> Shells { get; } = [.. TemplateSet.Paths.Where(p => p.StartsWith(Folder, StringComparison.Ordinal)).Select(p => p[Folder.Length..])];

    /// <summary>The script of a shell.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="verbs">The commands with their options.</param>
    public static string Write(TemplateSet templates, string shell, IEnumerable<CompletionWord> verbs) =>
        templates.Render(Folder + shell, new ScriptObject { ["verbs"] = new ScriptArray(verbs.Select(v => v.ToScript())) });
}
