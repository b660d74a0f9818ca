
namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A constraint of a table or a domain: it is written in its CREATE, and otherwise replaced when it changes.</summary>
public abstract record TableConstraint(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The text of COMMENT ON INDEX, where it has an index.</summary>
    public string? IndexComment { get; init; }

    /// <inheritdoc />
    public override string? InnerComment => IndexComment;

    /// <inheritdoc />
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Constraint(Id)];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => after is TableConstraint made && ((TableConstraint)WithTreeOf(after) with { Comment = after.Comment, IndexComment = made.IndexComment }) == after ? Transition.InPlace : Transition.Replace;

    /// <summary>The ids of columns of its own table.</summary>
    protected IEnumerable<ObjectId> ColumnIds(IEnumerable<string> names) => names.Select(n => Column.IdOf(Id.TableId, n));
}
