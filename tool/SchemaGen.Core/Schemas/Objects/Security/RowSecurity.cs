using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>That the policies of a table hold (ALTER TABLE ... ENABLE ROW LEVEL SECURITY).</summary>
public sealed record RowSecurity(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("row_security", ObjectScope.Table, (id, facts) => new RowSecurity(id) { Forced = facts.Has("forced"), Disabled = facts.Has("disabled") }) { IsNameless = true };

    /// <summary>Whether they hold for the owner of the table too.</summary>
    public bool Forced { get; init; }

    /// <summary>Whether only FORCE is set, for the day on which they are enabled.</summary>
    public bool Disabled { get; init; }

    /// <inheritdoc />
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <summary>The id of that of a table.</summary>
    public static ObjectId IdOf(ObjectId table) => new(ObjectKind, table.Schema, string.Empty, table.Name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("forced", Forced).With("disabled", Disabled);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Id.TableId];
}
