using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A text search dictionary (CREATE TEXT SEARCH DICTIONARY).</summary>
public sealed record TextSearchDictionary(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("text_search_dictionary", ObjectScope.Schema, (id, sql, facts) => new TextSearchDictionary(id, sql)
    {
        Template = facts.Text("template"),
        Options = facts.Text("options") is { } list ? SqlLexer.Split(list).Select(Bare).ToValueList() : facts.Texts("options"),
    }) with
    { CreateWords = ["text search dictionary"] };

    /// <summary>Its template, as SQL; it follows from the definition.</summary>
    public string? Template { get; init; }

    /// <summary>Its options as <c>name=value</c>, both as SQL; they follow from the definition.</summary>
    public ValueList<string> Options { get; init; } = [];

    /// <summary>The manual, ALTER TEXT SEARCH DICTIONARY: the options alone can change.</summary>
    protected override bool CanReplaceWith(DefinedObject after) => after is TextSearchDictionary dictionary && dictionary.Template == Template;

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("template", Template).WithTexts("options", Options);

    // The catalog has "name = value".
    private static string Bare(string option) => SqlLexer.IndexOf(option, "=") is var at and >= 0 ? $"{option.Substring(0, at).Trim()}={option.Substring(at + 1).Trim()}" : option.Trim();
}
