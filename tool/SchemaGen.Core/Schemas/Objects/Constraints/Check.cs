using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A check constraint.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Expression">What must hold for each row.</param>
public sealed record Check(ObjectId Id, SqlExpression Expression) : TableConstraint(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("check", ObjectScope.Table, Read) { Headline = "expression" };

    /// <summary>Whether child tables are exempt.</summary>
    public bool NoInherit { get; init; }

    /// <summary>Whether no row is ever checked (NOT ENFORCED, PostgreSQL 18).</summary>
    public bool NotEnforced { get; init; }

    /// <summary>Whether existing rows were not checked.</summary>
    public bool NotValid { get; init; }

    /// <inheritdoc />
    public override bool IsWrittenInOwner => !NotValid;

    /// <inheritdoc />
    public override string Detail => $"({Expression.Best})";

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("expression", Expression, Id.TableId)
        .With("no_inherit", NoInherit)
        .With("not_enforced", NotEnforced)
        .With("not_valid", NotValid);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
        [Id.TableId, .. schema.Extensions, .. Column.ColumnsIn(Expression, schema, Id.TableId), .. schema.MentionedIn(Expression)];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) =>
        after is Check check && (this with { NotValid = false, Comment = check.Comment }) == check ? Transition.InPlace : base.TransitionTo(after);

    /// <summary>ALTER TYPE keeps the check with the casts that it has, where they would be others for the new type.</summary>
    public override bool Survives(Change change) => base.Survives(change) && change.TypeChange is not { KeepsBase: false };

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change switch
    {
        { After: not Check { NotValid: false, NotEnforced: false } } => [],

        // VALIDATE lets others read and write.
        { Action: ChangeAction.Alter } => [MayFail],
        _ => [new(HazardKind.BlocksReads, $"{Id.TableId.Display} while its rows are checked"), MayFail],
    };

    /// <summary>NOT VALID first, then VALIDATE.</summary>
    public override bool HasOnlineForm(Change change, Difference difference) =>
        change is { Action: ChangeAction.Create or ChangeAction.Replace, After: Check { NotValid: false, NotEnforced: false } };

    /// <summary>Whether it says that a column which becomes NOT NULL holds no NULL, which spares the reading of all rows (the manual, ALTER TABLE).</summary>
    internal bool Proves(Change change) => this is { NotValid: false, NotEnforced: false }
        && change is { Before: Column { NotNull: false } before, After: Column { NotNull: true } after } && before.Type == after.Type
        && Expression.Best.Trim('(', ')') == $"{SqlIdentifier.Quote(after.Id.Name)} IS NOT NULL";

    private Hazard MayFail => new(HazardKind.MayFail, $"{Id.TableId.Display} may hold rows that break {Id.Name}");

    private static Check Read(ObjectId id, FactSet facts) => new(id, facts.Expression("expression") ?? throw FactSet.Missing("expression"))
    {
        NoInherit = facts.Has("no_inherit"),
        NotEnforced = facts.Has("not_enforced"),
        NotValid = facts.Has("not_valid"),
    };
}
