using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A check constraint of a domain.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Expression">What must hold for each VALUE.</param>
public sealed record DomainCheck(ObjectId Id, SqlExpression Expression) : TableConstraint(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("domain_check", ObjectScope.Table, Read) { Headline = "expression", OwnerKind = Domain.ObjectKind };

    /// <summary>Whether existing values were not checked.</summary>
    public bool NotValid { get; init; }

    /// <inheritdoc />
    public override bool IsWrittenInOwner => !NotValid;

    /// <inheritdoc />
    public override string Detail => $"({Expression.Best})";

    /// <summary>The id of a check of a domain.</summary>
    public static ObjectId IdOf(ObjectId domain, string name) => new(ObjectKind, domain.Schema, name, domain.Name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty.With("expression", Expression, table: null).With("not_valid", NotValid);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) => [Id.TableId, .. schema.Extensions, .. schema.MentionedIn(Expression)];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) =>
        after is DomainCheck check && (this with { NotValid = false, Comment = check.Comment }) == check ? Transition.InPlace : base.TransitionTo(after);

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change.After is DomainCheck { NotValid: false }
        ? Domain.OfCheck(Id.TableId, difference, $"may hold values that break {Id.Name}")
        : [];

    private static DomainCheck Read(ObjectId id, FactSet facts) =>
        new(id, facts.Expression("expression") ?? throw FactSet.Missing("expression")) { NotValid = facts.Has("not_valid") };
}
