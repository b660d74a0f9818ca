using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A primary key.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record PrimaryKey(ObjectId Id, ValueList<string> Columns) : TableConstraint(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("primary_key", ObjectScope.Table, Read) { Headline = "columns" };

    /// <summary>Whether its last column is a range that no two rows may share a part of (PostgreSQL 18).</summary>
    public bool WithoutOverlaps { get; init; }

    /// <summary>Columns that its index carries along.</summary>
    public ValueList<string> Include { get; init; } = [];

    /// <summary>Storage parameters of its index as <c>name=value</c>, sorted.</summary>
    public ValueList<string> Parameters { get; init; } = [];

    /// <summary>When it is checked.</summary>
    public Deferral Deferral { get; init; }

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames =>
        [UniqueName.Constraint(Id), UniqueName.Relation(Id.Schema, Id.Name), new("primary key", Id.Schema, string.Empty, Id.Table)];

    /// <inheritdoc />
    public override string Detail => $"({string.Join(", ", Columns)})";

    /// <inheritdoc />
    public override FactSet ToFacts() => WithTree(FactSet.Empty
        .With("columns", Columns, Id.TableId)
        .With("without_overlaps", WithoutOverlaps)
        .With("include", Include, Id.TableId)
        .WithTexts("with", Parameters)
        .With("deferral", Deferral.WordOrNull())
        .With("index_comment", IndexComment));

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Id.TableId, .. ColumnIds(Columns), .. ColumnIds(Include)];

    /// <summary>ALTER TYPE of a column that the index carries along drops the key without the foreign keys that stand on it, and so fails.</summary>
    public override bool Survives(Change change) => base.Survives(change) && (change.TypeChange is null || !Include.Contains(change.Id.Name));

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) =>
        change.Action is ChangeAction.Create or ChangeAction.Replace ? Hazard.OfKey(Id) : [];

    /// <summary>Its index first, built CONCURRENTLY.</summary>
    public override bool HasOnlineForm(Change change, Difference difference) => change.Action == ChangeAction.Create && !WithoutOverlaps;

    private static PrimaryKey Read(ObjectId id, FactSet facts) => new(id, facts.Texts("columns"))
    {
        WithoutOverlaps = facts.Has("without_overlaps"),
        Include = facts.Texts("include"),
        Parameters = facts.Texts("with"),
        Deferral = facts.Choice<Deferral>("deferral"),
        IndexComment = facts.Text("index_comment"),
        OnOnly = facts.Has("on_only"),
        AttachedTo = facts.Reference("attached_to", ObjectKind),
    };
}
