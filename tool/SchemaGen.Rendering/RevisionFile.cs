using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning.Online;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Writes the SQL file of a revision by the templates <c>revision/up.sql</c> and <c>revision/down.sql</c>.</summary>
/// <remarks>All that these get but <c>sql</c> is fit for a comment, so that no template, also one of the user's, lets a name end it.</remarks>
/// <param name="templates">The templates.</param>
/// <param name="sources">Where each object of the models comes from.</param>
public sealed class RevisionFile(TemplateSet templates, IReadOnlyDictionary<ObjectId, SourceSpan> sources)
{
    /// <summary>How large tables are, by id; empty where nobody has looked.</summary>
    public IReadOnlyDictionary<ObjectId, TableSize> Sizes { get; init; } = new Dictionary<ObjectId, TableSize>();

    /// <summary>The text of a file.</summary>
    /// <param name="direction"><c>up</c> or <c>down</c>.</param>
    /// <param name="header">What the head of the file says.</param>
    /// <param name="steps">The steps, in order.</param>
    public string Write(string direction, RevisionHeader header, IReadOnlyCollection<RenderedStep> steps) =>
        templates.Render($"revision/{direction}.sql", new ScriptObject
        {
            ["revision"] = VisibleText.Comment(header.Revision),
            ["name"] = VisibleText.Comment(header.Name),
            ["parents"] = header.Parents.Count == 0 ? null : VisibleText.Comment(string.Join(", ", header.Parents)),
            ["no_transaction"] = header.NoTransaction,
            ["search_path"] = header.Path?.ToSql(),
            ["makes_routines"] = steps.Any(MakesRoutine),
            ["steps"] = new ScriptArray(steps.Select(Describe)),
        });

    /// <summary>The lines by which a file says where its statements find what they name without a schema, and that bodies of routines are not looked at while these are made.</summary>
    public string WriteSettings(SearchPath path, IEnumerable<RenderedStep> steps) =>
        templates.Render("revision/settings.sql", new ScriptObject { ["search_path"] = path.ToSql(), ["makes_routines"] = steps.Any(MakesRoutine) });

    /// <summary>The steps as in a file, without its head.</summary>
    public string WriteSteps(IEnumerable<RenderedStep> steps) =>
        templates.Render("revision/steps.sql", new ScriptObject { ["steps"] = new ScriptArray(steps.Select(Describe)) });

    private static bool MakesRoutine(RenderedStep rendered) => rendered.Step.Change is { After: Routine, Rename: null };

    private ScriptObject Describe(RenderedStep rendered) => new()
    {
        ["title"] = VisibleText.Comment(ChangeText.Title(rendered.Step.Change)),
        ["source"] = sources.TryGetValue(rendered.Step.Change.Id, out var source) ? VisibleText.Comment(source.ToString()) : null,
        ["hazards"] = new ScriptArray(rendered.Step.Hazards.Select(h => VisibleText.Comment(HazardText.Of(h, rendered.Step.Change, Sizes)))),
        ["sql"] = rendered.Sql,
    };
}
