using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A table without its columns and constraints, which are objects that it owns (CREATE TABLE).</summary>
public sealed record Table(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("table", ObjectScope.Schema, Read) { CreateWords = ["table", "unlogged table"] };

    /// <summary>Whether it is UNLOGGED.</summary>
    public bool Unlogged { get; init; }

    /// <summary>How its rows are divided among partitions; null for a table that holds them itself.</summary>
    public PartitionKey? PartitionBy { get; init; }

    /// <summary>Storage parameters as <c>name=value</c>, sorted.</summary>
    public ValueList<string> Parameters { get; init; } = [];

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Relation(Id.Schema, Id.Name), UniqueName.Type(Id.Schema, Id.Name)];

    /// <summary>The id of a table.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("unlogged", Unlogged)
        .With("partition_by", PartitionBy is null ? null : new FactValue.Group(PartitionBy.ToFacts(Id)))
        .WithTexts("with", Parameters);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Namespace.IdOf(Id.Schema)];

    /// <summary>Postgres neither divides a table that exists nor puts one together again.</summary>
    public override Transition TransitionTo(SchemaObject after) => after is Table table && PartitionBy == table.PartitionBy ? Transition.InPlace : Transition.Replace;

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => (change.Action, change.Before, change.After) switch
    {
        (ChangeAction.Drop or ChangeAction.Replace, _, _) => [new(HazardKind.DeletesData, $"all rows of {Id.Display}")],
        (ChangeAction.Alter, _, _) when ChangesPersistence(change) =>
            [new(HazardKind.RewritesTable, $"{Id.Display} is rewritten under an exclusive lock")],
        _ => [],
    };

    internal static bool ChangesPersistence(Change change) => change is { Before: Table before, After: Table after } && before.Unlogged != after.Unlogged;

    private static Table Read(ObjectId id, FactSet facts) => new(id)
    {
        Unlogged = facts.Has("unlogged"),
        PartitionBy = facts.Group("partition_by") is { } key ? PartitionKey.From(key) : null,
        Parameters = facts.Texts("with"),
    };
}
