using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A foreign server (CREATE SERVER).</summary>
public sealed record ForeignServer(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("server", ObjectScope.Database, (id, sql, facts) => new ForeignServer(id, sql)
    {
        Wrapper = facts.Text("wrapper"),
        Type = facts.Text("type"),
        Version = facts.Text("version"),
        Options = ForeignOptions.From(facts),
    }) with
    { CreateWords = ["server"] };

    /// <summary>Its foreign-data wrapper; it follows from the definition.</summary>
    public string? Wrapper { get; init; }

    /// <summary>Its type; it follows from the definition.</summary>
    public string? Type { get; init; }

    /// <summary>Its version; it follows from the definition.</summary>
    public string? Version { get; init; }

    /// <summary>Its options as <c>name=value</c>; they follow from the definition.</summary>
    public ValueList<string> Options { get; init; } = [];

    /// <summary>The manual, ALTER SERVER: neither wrapper nor type can change, and no version can go.</summary>
    protected override bool CanReplaceWith(DefinedObject after) =>
        after is ForeignServer server && server.Wrapper == Wrapper && server.Type == Type && (Version is null || server.Version is not null);

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("wrapper", Wrapper).With("type", Type).With("version", Version).WithTexts("options", Options);
}
