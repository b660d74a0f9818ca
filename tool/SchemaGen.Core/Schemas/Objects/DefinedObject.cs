using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An object that is kept as the statement that makes it: a view, a function, a trigger.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Definition">Its CREATE statement without the semicolon, as it was written and as Postgres prints it.</param>
public abstract record DefinedObject(ObjectId Id, SqlExpression Definition) : SchemaObject(Id)
{
    /// <summary>What the server says that it needs (<c>pg_depend</c>); it follows from the definition and so does not count as a difference.</summary>
    public Uncompared<ValueList<ObjectId>> Needs { get; init; } = new([]);

    /// <inheritdoc />
    public override ObjectId? Owner => Id.Kind.Scope == ObjectScope.Table ? Id.TableId : null;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <summary>What it may need without the server's knowing: the names in the body of a function.</summary>
    public virtual IEnumerable<ObjectId> Mentions(Schema schema) => [];

    /// <inheritdoc />
    public override FactSet ToFacts() => Details(FactSet.Empty.With("definition", Definition, table: null)).WithNeeds(Needs);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
        [.. Id.Schema.Length > 0 ? [Namespace.IdOf(Id.Schema)] : Array.Empty<ObjectId>(), .. Owner is { } owner ? [owner] : Array.Empty<ObjectId>(), .. schema.Extensions, .. Needs.Value];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => DiffersInCommentOnly(after) || (after is DefinedObject defined && CanReplaceWith(defined)) ? Transition.InPlace : Transition.Replace;

    /// <summary>Postgres refuses ALTER TYPE of a column that a view, a rule, a policy or a trigger reads.</summary>
    public override bool Survives(Change change) => base.Survives(change) && !Column.ChangesType(change) && !ForeignTable.ChangesColumns(change);

    /// <summary>Whether CREATE OR REPLACE makes <paramref name="after"/> of it.</summary>
    protected virtual bool CanReplaceWith(DefinedObject after) => false;

    /// <summary>Adds what else there is to know about it.</summary>
    protected virtual FactSet Details(FactSet facts) => facts;

    /// <summary>A kind whose objects are made of their definition and perhaps more.</summary>
    protected static ObjectKind KindOf<T>(string name, ObjectScope scope, Func<ObjectId, SqlExpression, FactSet, T> make)
        where T : DefinedObject => new(name, scope, (id, facts) => make(id, facts.Expression("definition") ?? throw FactSet.Missing("definition"), facts) with { Needs = facts.Needs() }) { IsDefined = true };
}
