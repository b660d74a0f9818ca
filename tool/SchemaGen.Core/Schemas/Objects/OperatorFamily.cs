using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An operator family with the members that are of none of its classes (CREATE OPERATOR FAMILY); its name holds for one access method.</summary>
public sealed record OperatorFamily(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("operator_family", ObjectScope.Schema, (id, sql, facts) => new OperatorFamily(id, sql) { Method = facts.Text("method") ?? string.Empty }) with { HasSignature = true, CreateWords = ["operator family"], TakesSeveralStatements = true };

    /// <summary>The access method, as SQL.</summary>
    public string Method { get; init; } = string.Empty;

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("method", Method);
}
