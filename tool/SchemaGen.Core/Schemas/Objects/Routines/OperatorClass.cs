using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An operator class (CREATE OPERATOR CLASS); its name holds for one access method.</summary>
public sealed record OperatorClass(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("operator_class", ObjectScope.Schema, Read)
        with
    { HasSignature = true, CreateWords = ["operator class"], TakesSeveralStatements = true };

    /// <summary>The access method, as SQL.</summary>
    public string Method { get; init; } = string.Empty;

    /// <summary>The type that it is for, as SQL.</summary>
    public string Type { get; init; } = string.Empty;

    /// <summary>Whether an index of that type uses it without naming it.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether a key of an index stands on it.</summary>
    internal bool Serves(Index index, IndexKey key, Schema schema) => index.Method == Method && (key.OperatorClass is { } named
        ? SqlTypeName.BaseOf(named) is var name && (name == Id.Name || name == SqlIdentifier.Quote(Id.Schema, Id.Name) || name == SqlIdentifier.Quote(Id.Name))
        : IsDefault && (key.Column is null || (schema.Find(Column.IdOf(index.Table, key.Column)) as Column)?.Type.Best == Type));

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("method", Method).With("type", Type).With("default", IsDefault);

    private static OperatorClass Read(ObjectId id, SqlExpression sql, FactSet facts) => new(id, sql)
    {
        Method = facts.Text("method") ?? string.Empty,
        Type = facts.Text("type") ?? string.Empty,
        IsDefault = facts.Has("default"),
    };
}
