using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What logical replication tells rows of a table apart by (REPLICA IDENTITY), where that is not the primary key.</summary>
/// <remarks>An object of its own, because it needs its index. It has the name of the table.</remarks>
/// <param name="Id">The name of the table.</param>
/// <param name="Index">The index, or the constraint that has it; null where it is the whole row or nothing.</param>
public sealed record ReplicaIdentity(ObjectId Id, ObjectId? Index) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("replica_identity", ObjectScope.Schema, Read) { IsNamedAsTable = true, CreateVerb = "set", DropVerb = "reset" };

    /// <summary>Whether it is the whole row (FULL), where there is no index; else nothing (NOTHING).</summary>
    public bool Full { get; init; }

    /// <inheritdoc />
    public override ObjectId? Owner => Table.IdOf(Id.Schema, Id.Name);

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override string Detail => Index is null ? Full ? "full" : "nothing" : "using " + Index.Name;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.WithIndex(Index).With("full", Full);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => Index is null ? [Owner!] : [Owner!, Index];

    private static ReplicaIdentity Read(ObjectId id, FactSet facts) => new(id, facts.IndexUsed()) { Full = facts.Has("full") };
}
