using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A foreign-data wrapper (CREATE FOREIGN DATA WRAPPER).</summary>
public sealed record ForeignDataWrapper(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("foreign_data_wrapper", ObjectScope.Database, (id, sql, facts) => new ForeignDataWrapper(id, sql)
    {
        Handler = facts.Text("handler"),
        Validator = facts.Text("validator"),
        Options = ForeignOptions.From(facts),
    }) with
    { CreateWords = ["foreign data wrapper"] };

    /// <summary>The function that does the work, as SQL; it follows from the definition.</summary>
    public string? Handler { get; init; }

    /// <summary>The function that checks options, as SQL; it follows from the definition.</summary>
    public string? Validator { get; init; }

    /// <summary>Its options as <c>name=value</c>; they follow from the definition.</summary>
    public ValueList<string> Options { get; init; } = [];

    /// <inheritdoc />
    protected override bool CanReplaceWith(DefinedObject after) => true;

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("handler", Handler).With("validator", Validator).WithTexts("options", Options);
}
