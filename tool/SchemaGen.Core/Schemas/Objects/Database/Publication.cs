using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A publication (CREATE PUBLICATION).</summary>
public sealed record Publication(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = KindOf("publication", ObjectScope.Database, (id, sql, facts) => new Publication(id, sql)
    {
        Members = facts.Text("members"),
        Publish = facts.Text("publish"),
        ViaRoot = facts.Text("via_root"),
    }) with
    { CreateWords = ["publication"] };

    /// <summary>What it publishes, as SQL; null for all tables or none. It follows from the definition.</summary>
    public string? Members { get; init; }

    /// <summary>The commands that it publishes; they follow from the definition.</summary>
    public string? Publish { get; init; }

    /// <summary>Whether partitions are published as their root, as SQL; it follows from the definition.</summary>
    public string? ViaRoot { get; init; }

    /// <summary>A table that is dropped is published no more by then.</summary>
    public override bool Survives(Change change) => base.Survives(change) || change.Action == ChangeAction.Drop;

    /// <summary>The manual, ALTER PUBLICATION: SET names other tables and schemas, but neither all of them nor none.</summary>
    protected override bool CanReplaceWith(DefinedObject after) => after is Publication publication && Members is not null && publication.Members is not null;

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("members", Members).With("publish", Publish).With("via_root", ViaRoot);
}
