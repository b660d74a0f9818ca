using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>How a language sees a type (CREATE TRANSFORM); it has no name but these two.</summary>
public sealed record TypeTransform(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("transform", ObjectScope.Database, (id, sql, facts) => new TypeTransform(id, sql) { Type = facts.Text("type"), Language = facts.Text("language") }) with { HasSignature = true, CreateWords = ["transform"], TakesSeveralStatements = true };

    /// <summary>The type, as SQL.</summary>
    public string? Type { get; init; }

    /// <summary>The language, as SQL.</summary>
    public string? Language { get; init; }

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("type", Type).With("language", Language);
}
