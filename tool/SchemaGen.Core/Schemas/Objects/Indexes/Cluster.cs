using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>By which index CLUSTER sorts a table (CLUSTER ON); it has the name of the table.</summary>
/// <param name="Id">The name of the table.</param>
/// <param name="Index">The index, or the constraint that has it.</param>
public sealed record Cluster(ObjectId Id, ObjectId Index) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("cluster", ObjectScope.Schema, Read) { IsNamedAsTable = true, CreateVerb = "set", DropVerb = "reset" };

    /// <inheritdoc />
    public override ObjectId? Owner => Table.IdOf(Id.Schema, Id.Name);

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override string Detail => "on " + Index.Name;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.WithIndex(Index);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Owner!, Index];

    private static Cluster Read(ObjectId id, FactSet facts) => new(id, facts.IndexUsed() ?? throw FactSet.Missing("index"));
}
