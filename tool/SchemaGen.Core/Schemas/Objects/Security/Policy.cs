using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A policy of row security (CREATE POLICY).</summary>
public sealed record Policy(ObjectId Id) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("policy", ObjectScope.Table, Read) { CreateWords = ["policy"] };

    /// <summary>Whether it only restricts what others permit.</summary>
    public bool Restrictive { get; init; }

    /// <summary>The command that it is about: <c>select</c>, <c>insert</c>, <c>update</c>, <c>delete</c>; null for all.</summary>
    public string? Command { get; init; }

    /// <summary>The roles that it is about as SQL; empty for PUBLIC.</summary>
    public ValueList<string> Roles { get; init; } = [];

    /// <summary>Which rows are there for them.</summary>
    public SqlExpression? Using { get; init; }

    /// <summary>Which rows they can write.</summary>
    public SqlExpression? WithCheck { get; init; }

    /// <summary>What the server says that it needs, its table among it; empty until a server was asked, when any table that is named counts.</summary>
    public Uncompared<ValueList<ObjectId>> Needs { get; init; } = new([]);

    /// <inheritdoc />
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("restrictive", Restrictive)
        .With("command", Command)
        .WithTexts("roles", Roles)
        .With("using", Using, Id.TableId)
        .With("with_check", WithCheck, Id.TableId)
        .WithNeeds(Needs);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Id.TableId,
        .. schema.Extensions,
        .. Needs.Value,
        .. new[] { Using, WithCheck }.Where(e => e is not null).SelectMany(e => Column.ColumnsIn(e!, schema, Id.TableId)),
        .. schema.MentionedIn(Using),
        .. schema.MentionedIn(WithCheck),
        .. Needs.Value.Count > 0 ? [] : new[] { Using, WithCheck }.Where(e => e is not null).SelectMany(e => schema.MentionedInBody(e!.Best)).Where(n => n != Id.TableId),
    ];

    /// <summary>ALTER POLICY changes roles and expressions, but cannot take an expression away.</summary>
    public override Transition TransitionTo(SchemaObject after) =>
        after is Policy policy && policy.Command == Command && policy.Restrictive == Restrictive && (Using is null || policy.Using is not null) && (WithCheck is null || policy.WithCheck is not null)
            ? Transition.InPlace
            : Transition.Replace;

    /// <inheritdoc />
    public override bool Survives(Change change) => base.Survives(change) && !Column.ChangesType(change);

    private static Policy Read(ObjectId id, FactSet facts) => new(id)
    {
        Restrictive = facts.Has("restrictive"),
        Command = facts.Text("command"),
        Roles = facts.Texts("roles"),
        Using = facts.Expression("using"),
        WithCheck = facts.Expression("with_check"),
        Needs = facts.Needs(),
    };
}
