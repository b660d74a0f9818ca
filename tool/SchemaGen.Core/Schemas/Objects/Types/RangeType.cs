using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A range type and the multirange type that comes with it (CREATE TYPE ... AS RANGE).</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Subtype">The type of its bounds.</param>
public sealed record RangeType(ObjectId Id, SqlType Subtype) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("range", ObjectScope.Schema, Read) { Headline = "subtype", CreateWords = ["type"] };

    /// <summary>The operator class that sorts its bounds, as SQL; null for the default one of the subtype.</summary>
    public string? OperatorClass { get; init; }

    /// <summary>Its collation as SQL; null for that of the subtype.</summary>
    public string? Collation { get; init; }

    /// <summary>The function that brings a value into its one form, as SQL.</summary>
    public string? Canonical { get; init; }

    /// <summary>The function that gives the difference of two bounds, as SQL.</summary>
    public string? SubtypeDiff { get; init; }

    /// <summary>The name of the multirange type; null for the one that Postgres makes.</summary>
    public ObjectId? Multirange { get; init; }

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames
    {
        get
        {
            var multirange = MultirangeId;
            return [UniqueName.Type(Id.Schema, Id.Name), UniqueName.Type(multirange.Schema, multirange.Name)];
        }
    }

    /// <summary>The name of the multirange type; no object has it as its id.</summary>
    public ObjectId MultirangeId => Multirange ?? IdOf(Id.Schema, MultirangeName(Id.Name));

    /// <inheritdoc />
    public override string Detail => $"of {Subtype.Best}";

    /// <summary>The id of a range type.</summary>
    public static ObjectId IdOf(string schema, string name) => new(ObjectKind, schema, name);

    /// <summary>The name that Postgres makes for a multirange type (<c>makeMultirangeTypeName</c>).</summary>
    public static string MultirangeName(string range)
    {
        var at = range.IndexOf("range", StringComparison.Ordinal);
        return ObjectName.Clip(at < 0 ? ObjectName.Clip(range, 52) + "_multirange" : range.Insert(at, "multi"), SqlIdentifier.MaxBytes);
    }

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("subtype", Subtype)
        .With("operator_class", OperatorClass)
        .WithCollation("collate", Collation)
        .With("canonical", Canonical)
        .With("subtype_diff", SubtypeDiff)
        .With("multirange", Multirange);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Namespace.IdOf(Id.Schema),
        Namespace.IdOf(MultirangeId.Schema),
        .. schema.Extensions,
        .. schema.NeedsOf(Subtype, Collation),
        .. schema.MentionedIn(OperatorClass is null ? null : new SqlExpression(OperatorClass)),
        .. schema.MentionedIn(SubtypeDiff is null ? null : new SqlExpression(SubtypeDiff + "()")),
    ];

    /// <summary>Nothing of it can be changed but its names and its comment.</summary>
    public override Transition TransitionTo(SchemaObject after) => DiffersInCommentOnly(after) ? Transition.InPlace : Transition.Rebuild;

    private static RangeType Read(ObjectId id, FactSet facts) => new(id, facts.Type("subtype") ?? throw FactSet.Missing("subtype"))
    {
        OperatorClass = facts.Text("operator_class"),
        Collation = facts.Text("collate"),
        Canonical = facts.Text("canonical"),
        SubtypeDiff = facts.Text("subtype_diff"),
        Multirange = facts.Reference("multirange", ObjectKind),
    };
}
