using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A text search configuration with its mappings (CREATE TEXT SEARCH CONFIGURATION).</summary>
public sealed record TextSearchConfiguration(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("text_search_configuration", ObjectScope.Schema, (id, sql, facts) => new TextSearchConfiguration(id, sql)
    {
        Parser = facts.Text("parser"),
        Mappings = facts.Texts("mappings"),
    }) with
    { CreateWords = ["text search configuration"], TakesSeveralStatements = true };

    /// <summary>Its parser, as SQL; it follows from the definition.</summary>
    public string? Parser { get; init; }

    /// <summary>Its mappings as <c>token type=dictionaries</c>; they follow from the definition.</summary>
    public ValueList<string> Mappings { get; init; } = [];

    /// <summary>The manual, ALTER TEXT SEARCH CONFIGURATION: the mappings alone can change.</summary>
    protected override bool CanReplaceWith(DefinedObject after) => after is TextSearchConfiguration configuration && configuration.Parser == Parser;

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("parser", Parser).WithTexts("mappings", Mappings);
}
