using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Writes the SQL file of a revision by the templates <c>revision/up.sql</c> and <c>revision/down.sql</c>.</summary>
/// <param name="templates">The templates.</param>
/// <param name="sources">Where each object of the models comes from.</param>
public sealed class RevisionFile(TemplateSet templates, IReadOnlyDictionary<ObjectId, SourceSpan> sources)
{
    /// <summary>The text of a file.</summary>
    /// <param name="direction"><c>up</c> or <c>down</c>.</param>
    /// <param name="header">What the head of the file says.</param>
    /// <param name="steps">The steps, in order.</param>
    public string Write(string direction, RevisionHeader header, IEnumerable<RenderedStep> steps) =>
        templates.Render($"revision/{direction}.sql", new ScriptObject
        {
            ["revision"] = header.Revision,
            ["name"] = header.Name,
            ["parents"] = header.Parents.Count == 0 ? null : string.Join(", ", header.Parents),
            ["search_path"] = header.Path?.ToSql(),
            ["steps"] = new ScriptArray(steps.Select(Describe)),
        });

    /// <summary>The line by which a file says where its statements find what they name without a schema.</summary>
    public string WriteSearchPath(SearchPath path) => templates.Render("revision/search_path.sql", new ScriptObject { ["search_path"] = path.ToSql() });

    /// <summary>The steps as in a file, without its head.</summary>
    public string WriteSteps(IEnumerable<RenderedStep> steps) =>
        templates.Render("revision/steps.sql", new ScriptObject { ["steps"] = new ScriptArray(steps.Select(Describe)) });

    private ScriptObject Describe(RenderedStep rendered) => new()
    {
        ["title"] = ChangeText.Title(rendered.Step.Change),
        ["source"] = sources.TryGetValue(rendered.Step.Change.Id, out var source) ? source.ToString() : null,
        ["hazards"] = new ScriptArray(rendered.Step.Hazards.Select(h => h.ToString())),
        ["sql"] = rendered.Sql,
    };
}
