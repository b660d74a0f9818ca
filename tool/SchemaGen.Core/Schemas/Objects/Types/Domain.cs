using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A domain without its checks, which are objects that it owns (CREATE DOMAIN).</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Type">The type that it is over.</param>
public sealed record Domain(ObjectId Id, SqlType Type) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("domain", ObjectScope.Schema, Read) { Headline = "type", CreateWords = ["domain"] };

    /// <summary>Its collation as SQL; null for that of its type.</summary>
    public string? Collation { get; init; }

    /// <summary>Whether it is NOT NULL.</summary>
    public bool NotNull { get; init; }

    /// <summary>The DEFAULT of columns that have none of their own.</summary>
    public SqlExpression? Default { get; init; }

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Type(Id.Schema, Id.Name)];

    /// <inheritdoc />
    public override string Detail => Type.Best;

    /// <summary>The id of a domain.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("type", Type)
        .WithCollation("collate", Collation)
        .With("not_null", NotNull)
        .With("default", Default, table: null);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Namespace.IdOf(Id.Schema),
        .. schema.Extensions,
        .. schema.NeedsOf(Type, Collation),
        .. schema.MentionedIn(Default),
        .. Default is null ? [] : Sequence.DrawnBy(Default),
    ];

    /// <summary>What it is over can only be another by another domain.</summary>
    public override Transition TransitionTo(SchemaObject after) =>
        after is Domain domain && domain.Type == Type && domain.Collation == Collation ? Transition.InPlace : Transition.Rebuild;

    /// <summary>A default that calls a routine goes and comes back while that is made anew.</summary>
    public override bool Survives(Change change) => base.Survives(change) || change.Before is Routine;

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change is { Before: Domain { NotNull: false }, After: Domain { NotNull: true } }
        ? OfCheck(Id, difference, "may hold NULL")
        : [];

    /// <summary>The values of a domain are checked: the tables that have a column of it are locked against writing (SHARE), whichever way its type is found in theirs.</summary>
    internal static IEnumerable<Hazard> OfCheck(ObjectId domain, Difference difference, string why)
    {
        var tables = difference.Before.OfType<Column>().Where(c => ColumnHazards.DomainsOf(c.Type, difference.Before).Any(d => d.Id == domain)).Select(c => c.Id.TableId.Display).Distinct().ToList();
        return tables.Count == 0 ? []
            : [new(HazardKind.BlocksWrites, $"{string.Join(", ", tables)} while rows are checked"), new(HazardKind.MayFail, $"a column of {domain.Display} {why}")];
    }

    private static Domain Read(ObjectId id, FactSet facts) => new(id, facts.Type("type") ?? throw FactSet.Missing("type"))
    {
        Collation = facts.Text("collate"),
        NotNull = facts.Has("not_null"),
        Default = facts.Expression("default"),
    };
}
