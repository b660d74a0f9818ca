using SchemaGen.Scaffolding.Code;
using Scriban.Runtime;

namespace SchemaGen.Rendering;

/// <summary>Writes classes by the templates of <c>scaffold/</c>.</summary>
public sealed class CodeRenderer(TemplateSet templates)
{
    /// <summary>The file of a class.</summary>
    public string Render(ClassCode code) => templates.Render("scaffold/class.sbncs", new ScriptObject
    {
        ["name"] = code.Name,
        ["namespace"] = NullIfEmpty(code.Namespace),
        ["usings"] = new ScriptArray(code.Usings),
        ["is_record"] = code.IsRecord,
        ["declares_nullable"] = code.DeclaresNullable,
        ["summary"] = code.Summary,
        ["attributes"] = Texts(code.Attributes),
        ["properties"] = new ScriptArray(code.Properties.Select(Describe)),
    });

    /// <summary>The file of an enumeration.</summary>
    public string Render(EnumCode code) => templates.Render("scaffold/enum.sbncs", new ScriptObject
    {
        ["name"] = code.Name,
        ["namespace"] = NullIfEmpty(code.Namespace),
        ["summary"] = code.Summary,
        ["attributes"] = Texts(code.Attributes),
        ["labelled"] = code.Members.Any(m => m.Attribute is not null),
        ["members"] = new ScriptArray(code.Members.Select(m => new ScriptObject { ["name"] = m.Name, ["attribute"] = m.Attribute?.ToString() })),
    });

    /// <summary>The file of what belongs to no class.</summary>
    public string Render(DatabaseCode code) => templates.Render("scaffold/database.sbncs", new ScriptObject { ["attributes"] = Texts(code.Attributes) });

    private static ScriptObject Describe(PropertyCode code) => new()
    {
        ["type"] = code.Type,
        ["name"] = code.Name,
        ["attributes"] = Texts(code.Attributes),
        ["summary"] = code.Summary,
        ["is_required"] = code.IsRequired,
        ["value"] = code.Value,
    };

    private static ScriptArray Texts(IEnumerable<AttributeCode> attributes) => new(attributes.Select(a => a.ToString()));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
