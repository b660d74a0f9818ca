using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An index that no constraint made (CREATE INDEX).</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Table">Its table.</param>
/// <param name="Keys">What it is sorted by, in order.</param>
public sealed record Index(ObjectId Id, ObjectId Table, ValueList<IndexKey> Keys) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("index", ObjectScope.Schema, Read) { CreateWords = ["index", "unique index"] };

    /// <summary>The access method.</summary>
    public string Method { get; init; } = "btree";

    /// <summary>Whether UNIQUE.</summary>
    public bool Unique { get; init; }

    /// <summary>Whether two NULLs are the same (PostgreSQL 15).</summary>
    public bool NullsNotDistinct { get; init; }

    /// <summary>Columns that it carries along.</summary>
    public ValueList<string> Include { get; init; } = [];

    /// <summary>The predicate of a partial index.</summary>
    public SqlExpression? Where { get; init; }

    /// <summary>Storage parameters as <c>name=value</c>, sorted.</summary>
    public ValueList<string> Parameters { get; init; } = [];

    /// <summary>Whether it was never built to its end (CREATE INDEX CONCURRENTLY), so that nothing uses it and only a drop remains.</summary>
    public bool Invalid { get; init; }

    /// <inheritdoc />
    public override ObjectId? Owner => Table;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Relation(Id.Schema, Id.Name)];

    /// <inheritdoc />
    public override string Detail => $"on {Table.Display} ({string.Join(", ", Keys.Select(k => k.Text))})";

    /// <summary>The id of an index.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => WithTree(FactSet.Empty
        .With(Table.Kind.Name, Table)
        .With("method", Method == "btree" ? null : Method)
        .With("unique", Unique)
        .WithGroups("keys", Keys.Select(k => k.ToFacts(Table)))
        .With("include", Include, Table)
        .With("nulls_not_distinct", NullsNotDistinct)
        .WithTexts("with", Parameters)
        .With("where", Where, Table)
        .With("invalid", Invalid));

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Table,
        .. schema.Extensions,
        .. Keys.Where(k => k.Column is not null).Select(k => Column.IdOf(Table, k.Column!)),
        .. Include.Select(c => Column.IdOf(Table, c)),
        .. Keys.Select(k => schema.CollationNamed(k.Collation)).OfType<ObjectId>(),
        .. schema.OperatorClasses.Where(c => Keys.Any(k => c.Serves(this, k, schema))).Select(c => c.Id),
        .. Expressions().SelectMany(e => Column.ColumnsIn(e, schema, Table).Concat(schema.MentionedIn(e))),
    ];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) =>
        !Invalid && after is Index index && ((Index)WithTreeOf(index) with { Keys = WithStatisticsOf(index), Parameters = index.Parameters, Comment = index.Comment }) == index ? Transition.InPlace : Transition.Replace;

    /// <summary>ALTER TYPE rebuilds an index by itself, but keeps its expressions with the casts that they have, where they would be others for the new type.</summary>
    public override bool Survives(Change change) => base.Survives(change) && (change.TypeChange is not { KeepsBase: false } || !Expressions().Any())
        && (change.TypeChange is null || !Unique || !Include.Contains(change.Id.Name));

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change.Action is ChangeAction.Create or ChangeAction.Replace
        ? Unique ? [new(HazardKind.BlocksWrites, $"{Table.Display} while {Id.Name} is built"), Hazard.UniqueScan(Id)] : [new(HazardKind.BlocksWrites, $"{Table.Display} while {Id.Name} is built")]
        : [];

    /// <summary>CONCURRENTLY; what replaces another one of its name is built first, unless something stands on the old one.</summary>
    public override bool HasOnlineForm(Change change, Difference difference) => change.Action switch
    {
        ChangeAction.Replace => !difference.Before.Any(o => o.DependsOn(difference.Before).Contains(Id)),
        ChangeAction.Create or ChangeAction.Drop => true,
        _ => false,
    };

    private ValueList<IndexKey> WithStatisticsOf(Index other) =>
        Keys.Select((k, i) => i < other.Keys.Count ? k with { Statistics = other.Keys[i].Statistics } : k).ToValueList();

    private IEnumerable<SqlExpression> Expressions() =>
        Keys.Select(k => k.Expression).Append(Where).Where(e => e is not null).Select(e => e!);

    private static Index Read(ObjectId id, FactSet facts) =>
        new(id, facts.Relation() ?? throw FactSet.Missing("table"), facts.Groups("keys").Select(IndexKey.From).ToValueList())
        {
            Method = facts.Text("method") ?? "btree",
            Unique = facts.Has("unique"),
            NullsNotDistinct = facts.Has("nulls_not_distinct"),
            Include = facts.Texts("include"),
            Where = facts.Expression("where"),
            Parameters = facts.Texts("with"),
            Invalid = facts.Has("invalid"),
            OnOnly = facts.Has("on_only"),
            AttachedTo = facts.Reference("attached_to", ObjectKind),
        };
}
